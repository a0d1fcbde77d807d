import { frame as words } from "#text";

export function Brand({ href }: { href: string }) {
  return (
    <a class="brand" href={href} title={words.product}>
      <span aria-hidden="true">{words.product.slice(0, 1)}</span>
      <span class="unseen">{words.product}</span>
    </a>
  );
}
