import { Bold, ClassicEditor, Essentials, Italic, List, Paragraph } from 'ckeditor5';
import { linesOfData } from '../zendesk/draft-lines';
import { openLab, place } from './open-lab';

const box = document.createElement('div');
place().append(box);
const editor = await ClassicEditor.create(box, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, List],
  toolbar: ['bold', 'italic', 'bulletedList'],
});
openLab(() => linesOfData(editor.getData()));
