import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';
import { linesOfData } from '../zendesk/draft-lines';
import { openLab, place } from './open-lab';

const box = document.createElement('textarea');
place().append(box);
const [editor] = await tinymce.init({
  target: box,
  license_key: 'gpl',
  skin: false,
  content_css: false,
  height: 260,
  menubar: false,
  promotion: false,
});
if (!editor) throw new Error('TinyMCE did not start.');
/** An empty line within a paragraph is held open by a space. */
openLab(() => linesOfData(editor.getContent()).replaceAll(/^ $/gm, ''));
