import { type Filters, placeAddress } from './address.js';
import { every } from './elements.js';
import { chosen, fits } from './filtering.js';

/** The forms of the page that narrow lists. */
export interface FilterForms {
  /** Sets the form of a section as an address says, and narrows its list. */
  show(section: string, filters: Filters): void;
  /** Tells the address of what a reader chooses. */
  onChange(listener: (address: string) => void): void;
}

interface Narrowed {
  readonly form: HTMLFormElement;
  readonly list: HTMLElement;
  readonly section: string;
}

/** Brings `form.filters` to life: each narrows the list whose id it names. */
export function startFilters(): FilterForms {
  let listener: (address: string) => void = () => {};
  const forms = every('form.filters[data-for]').flatMap(narrowedBy);
  for (const { form, list, section } of forms) {
    form.addEventListener('submit', (event) => event.preventDefault());
    const apply = (): void => {
      const filters = choices(form);
      narrow(form, list, filters);
      listener(placeAddress(section, filters));
    };
    form.addEventListener('change', apply);
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(apply));
    // A reload brings back what was chosen.
    narrow(form, list, choices(form));
  }
  return {
    show(section, filters) {
      const at = forms.find((form) => form.section === section);
      if (at === undefined) return;
      choose(at.form, filters);
      narrow(at.form, at.list, filters);
    },
    onChange: (given) => {
      listener = given;
    },
  };
}

function narrowedBy(form: HTMLElement): readonly Narrowed[] {
  const list = document.getElementById(form.dataset['for'] ?? '');
  const section = form.closest('section[id]')?.id;
  return form instanceof HTMLFormElement && list && section ? [{ form, list, section }] : [];
}

function choices(form: HTMLFormElement): Filters {
  return chosen([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

function choose(form: HTMLFormElement, filters: Filters): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = filters.get(field.name)?.[0] ?? '';
    else if (field instanceof HTMLInputElement) field.checked = filters.get(field.name)?.includes(field.value) ?? false;
  }
}

/** Hides what does not fit, and groups of which nothing is left. */
function narrow(form: HTMLFormElement, list: HTMLElement, filters: Filters): void {
  const names = new Set(
    [...form.elements].flatMap((field) => ('name' in field ? [`[data-${String(field.name)}]`] : [])),
  );
  const items = every([...names].filter((name) => name !== '[data-]').join(', ') || 'no-item', list);
  for (const item of items) item.hidden = !fits(item.dataset, filters);
  for (const group of every('[data-group]', list)) {
    const own = items.filter((item) => group.contains(item));
    group.hidden = own.length > 0 && own.every(({ hidden }) => hidden);
    // What was asked for is shown, though its group be folded.
    if (group instanceof HTMLDetailsElement) group.open ||= filters.size > 0 && own.length > 0;
  }
  const left = items.filter(({ hidden }) => !hidden).length;
  const count = form.querySelector('output');
  if (count) count.textContent = filters.size === 0 ? '' : `${left} of ${items.length}`;
}
