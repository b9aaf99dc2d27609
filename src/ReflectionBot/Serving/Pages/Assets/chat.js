// Makes the page nicer to use: it works without. Turns are sent in the background and their replies added to the page; what was
// typed stays in the box until its reply is here. All words come from the page itself.
(() => {
  'use strict';

  const composer = document.getElementById('composer');
  const log = document.getElementById('log');
  if (!composer) return;

  const text = document.getElementById('text');
  const files = document.getElementById('files');
  const chosen = document.getElementById('chosen');
  const unchoose = document.getElementById('unchoose');
  const state = document.getElementById('state');
  const problem = document.getElementById('problem');
  const progress = document.getElementById('progress');
  const words = composer.dataset;
  const busyAfter = 300; // milliseconds: a reply that is here sooner needs no sign that it is coming
  const longUpload = 200000; // bytes: less is sent in no time
  let busy = false;

  document.documentElement.classList.add('has-script');
  tellTimes(document);
  if (log && !location.hash) document.getElementById('newest')?.scrollIntoView({ block: 'start', behavior: 'instant' });

  // Sending.

  document.addEventListener('submit', event => {
    const form = event.target;
    if (!log || form.getAttribute('action') !== composer.getAttribute('action')) return;
    event.preventDefault();
    if (!busy) send(form, event.submitter);
  });

  // A draft has many lines, so Enter makes a line; Ctrl+Enter (or Cmd+Enter) sends.
  text.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      composer.requestSubmit();
    }
  });

  function send(form, button) {
    const isComposer = form === composer;
    const wrong = isComposer ? wrongWithFiles() || (!text.value.trim() && !files.files.length ? words.empty : '') : '';
    if (wrong) {
      say(problem, wrong);
      text.focus();
      return;
    }

    const body = new FormData(form);
    if (button?.name) body.append(button.name, button.value);
    setBusy(true);
    const sign = setTimeout(() => say(state, words.typing), busyAfter);

    // Not fetch, which cannot tell how much has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', form.getAttribute('action'));
    request.setRequestHeader('Accept', 'application/json');
    request.upload.addEventListener('progress', event => {
      if (!event.lengthComputable || event.total < longUpload) return;
      progress.hidden = false;
      progress.value = event.loaded / event.total;
      clearTimeout(sign);
      say(state, event.loaded < event.total ? words.sending : words.typing);
    });
    request.addEventListener('loadend', () => {
      clearTimeout(sign);
      progress.hidden = true;
      say(state, '');
      setBusy(false);
      const answer = read(request);
      if (answer.go) {
        location.assign(answer.go);
      } else if (answer.exchange) {
        show(answer, isComposer);
      } else {
        if (answer.token) document.querySelectorAll('input[name="token"]').forEach(field => { field.value = answer.token; });
        say(problem, answer.problem || words.offline);
      }
    });
    request.send(body);
  }

  function read(request) {
    try {
      return JSON.parse(request.responseText) || {};
    } catch {
      return {};
    }
  }

  function show(answer, isComposer) {
    const before = document.getElementById('newest');
    before?.querySelector('form.buttons')?.remove();
    before?.removeAttribute('id');
    log.insertAdjacentHTML('beforeend', answer.exchange);
    tellTimes(log);
    composer.elements.turn.value = answer.turn;
    if (isComposer) {
      text.value = '';
      clearFiles();
    }

    const newest = document.getElementById('newest');
    (isComposer ? text : newest).focus({ preventScroll: true });

    // What was said stays in sight above the reply, unless it is a whole draft.
    const said = newest.previousElementSibling;
    (said && said.offsetHeight < innerHeight / 4 ? said : newest).scrollIntoView({ block: 'start' });
  }

  function setBusy(isBusy) {
    busy = isBusy;
    log.setAttribute('aria-busy', isBusy);
    text.readOnly = isBusy;
    document.querySelectorAll('button').forEach(button => button.setAttribute('aria-disabled', isBusy));
    if (isBusy) say(problem, '');
  }

  function say(place, message) {
    if (place.textContent !== message) place.textContent = message;
  }

  // Files: chosen, dropped or pasted.

  files.addEventListener('change', showFiles);
  unchoose.addEventListener('click', () => {
    clearFiles();
    files.focus();
  });
  document.addEventListener('dragover', event => {
    if (![...event.dataTransfer.types].includes('Files')) return;
    event.preventDefault();
    composer.classList.add('dropping');
  });
  document.addEventListener('dragleave', event => {
    if (!event.relatedTarget) composer.classList.remove('dropping');
  });
  document.addEventListener('drop', event => {
    composer.classList.remove('dropping');
    if (event.dataTransfer.files.length) {
      event.preventDefault();
      addFiles(event.dataTransfer.files);
    }
  });
  document.addEventListener('paste', event => {
    // Word puts a picture of the text beside the text: then the text is meant.
    if (event.clipboardData.files.length && !event.clipboardData.types.includes('text/plain')) {
      event.preventDefault();
      addFiles(event.clipboardData.files);
    }
  });

  function addFiles(more) {
    if (busy) return;
    const all = new DataTransfer();
    [...files.files, ...more].forEach(file => all.items.add(file));
    files.files = all.files;
    showFiles();
  }

  function clearFiles() {
    files.value = '';
    showFiles();
  }

  function showFiles() {
    chosen.replaceChildren(...[...files.files].map(file => {
      const item = document.createElement('li');
      item.textContent = file.name;
      return item;
    }));
    chosen.hidden = unchoose.hidden = files.files.length === 0;
    say(problem, wrongWithFiles());
  }

  function wrongWithFiles() {
    const all = [...files.files];
    return all.length > Number(words.mostFiles) ? words.many
      : all.reduce((sum, file) => sum + file.size, 0) > Number(words.mostBytes) ? words.large
      : '';
  }

  // Times as the reader's own clock and calendar have them.
  function tellTimes(where) {
    where.querySelectorAll('time:not([data-told])').forEach(time => {
      time.dataset.told = '';
      time.textContent = new Date(time.dateTime).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
    });
  }
})();
