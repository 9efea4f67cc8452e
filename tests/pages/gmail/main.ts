import './mail.css';
import { defaultState } from './default-state';
import { Mailbox } from './mailbox';

window.practice = new Mailbox(defaultState());
