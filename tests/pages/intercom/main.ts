import './theme.css';
import './shell.css';
import './conversation.css';
import './composer.css';
import { defaultState } from './default-state';
import { Inbox } from './inbox';

window.practice = new Inbox(defaultState());
