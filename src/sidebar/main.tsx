/** Starts the sidebar in its page. */
import { render } from 'preact';
import { App } from './app';
import './styles';

const place = document.getElementById('pactline');
if (place) render(<App />, place);
