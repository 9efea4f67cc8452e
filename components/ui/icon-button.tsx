import type { ComponentProps } from 'react';
import { Button } from './button';
import { Icon, type IconName } from './icon';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: IconName;
  label: string;
}

/** A button with a picture only; its name is spoken, and shown on hover. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <Button look="plain" className="button-icon" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </Button>
  );
}
