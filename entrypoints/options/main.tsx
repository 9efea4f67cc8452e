document.title = 'Attune';
