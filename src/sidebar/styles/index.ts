/** Every style sheet of the sidebar, the general ones first, so that a page may differ from them. */
import './base.css';
import './buttons.css';
import './fields.css';
import './frame.css';
import './entries.css';
import './notices.css';
import './today.css';
import './agreement.css';
import './versions.css';
import './leadLog.css';
import './formulas.css';
