import './quiet.css';

/** Nothing is to be said, and why: as plain as a phrase, without a button. */
export function Quiet({ title, text }: { title: string; text: string }) {
  return (
    <section className="quiet">
      <h2 className="quiet-title">{title}</h2>
      <p className="quiet-text">{text}</p>
    </section>
  );
}
