import 'ckeditor5/ckeditor5.css';
import './theme.css';
import './frame.css';
import './conversation.css';
import './composer.css';
import './sides.css';
import { defaultState } from './default-state';
import { Desk } from './desk';

window.practice = new Desk(defaultState(new Date()));
