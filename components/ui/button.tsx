import type { ComponentProps } from 'react';
import './button.css';

interface ButtonProps extends ComponentProps<'button'> {
  look?: 'primary' | 'normal' | 'plain' | 'danger';
}

/** A native button; `plain` is for the lesser actions beside a main one. */
export function Button({ look = 'normal', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`button button-${look} ${className}`} {...rest} />;
}
