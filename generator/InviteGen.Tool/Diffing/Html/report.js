'use strict';
(() => {
  const tools = document.querySelector('.tools');
  const search = document.querySelector('#search');
  const status = document.querySelector('#status');
  const nothing = document.querySelector('#nothing');
  const choices = [...document.querySelectorAll('.choice input')];
  const links = new Map([...document.querySelectorAll('.contents a')].map(link => [link.hash.slice(1), link]));
  const groups = [...document.querySelectorAll('.group')].map(element => ({
    element,
    title: element.querySelector('h2').textContent.toLowerCase(),
    changes: [...element.querySelectorAll('.change')].map(change => ({
      element: change,
      verdict: change.dataset.verdict,
      text: change.textContent.toLowerCase(),
    })),
  }));
  const total = groups.reduce((sum, group) => sum + group.changes.length, 0);

  function apply() {
    const verdicts = new Set(choices.filter(choice => choice.checked).map(choice => choice.value));
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word);
    let shown = 0;
    for (const group of groups) {
      let inGroup = 0;
      for (const change of group.changes) {
        const fits = verdicts.has(change.verdict)
          && words.every(word => change.text.includes(word) || group.title.includes(word));
        change.element.hidden = !fits;
        inGroup += fits ? 1 : 0;
      }
      group.element.hidden = inGroup === 0;
      const link = links.get(group.element.id);
      link.parentElement.hidden = inGroup === 0;
      link.querySelector('.number').textContent = String(inGroup);
      shown += inGroup;
    }
    nothing.hidden = shown > 0;
    status.textContent = shown === total ? `${total} shown` : `${shown} of ${total} shown`;
  }

  choices.forEach(choice => choice.addEventListener('change', apply));
  search.addEventListener('input', apply);
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && event.target !== search) {
      event.preventDefault();
      search.focus();
    } else if (event.key === 'Escape' && event.target === search) {
      search.value = '';
      apply();
    }
  });
  tools.hidden = false;
  apply();
})();
