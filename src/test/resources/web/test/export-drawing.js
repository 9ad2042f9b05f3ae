import {svg} from '/js/dom.js';
import {standalone} from '/js/export-drawing.js';
import {equal} from './facts.js';

const ABOUT = {title: 'T', subtitle: 'First 100 rows · '.repeat(15), note: 'A note.', exported: '2024-03-26T00:00:00Z', dataVersion: 'abc', address: `http://localhost/#/graph?ops=${'*apt31~>apt31,RUN_BY,out,Agency'.repeat(9)}`};

export const facts = {
  'a long address and what is shown are written in as many lines as they need, all of them on the sheet': () => {
    const host = document.createElement('div');
    host.innerHTML = standalone(svg('svg', {viewBox: '0 0 560 100'}), ABOUT).replace(/<style[^>]*?(\/>|>.*?<\/style>)/s, ''); // the page allows none
    document.body.append(host);
    const sheet = host.firstChild;
    const boxes = [...sheet.querySelectorAll(':scope > text')].map(text => text.getBBox());
    host.remove();
    const [width, height] = ['width', 'height'].map(name => Number(sheet.getAttribute(name)));
    equal([boxes.length > 4, boxes.every(box => box.x + box.width <= width && box.y + box.height <= height)], [true, true]);
  }
};
