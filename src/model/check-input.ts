import type { z } from 'zod';
import { InputError } from '../errors.ts';

/** Returns the input as its shape gives it. Throws InputError with every problem at once: the field and the rule. */
export function check<Shape extends z.ZodType>(shape: Shape, input: unknown): z.infer<Shape> {
  const checked = shape.safeParse(input);
  if (checked.success) return checked.data;
  throw new InputError(
    'INPUT_INVALID',
    checked.error.issues.map(({ path, message }) => `${path.map(String).join('.') || 'input'}: ${message}`),
  );
}
