import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const dateShape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function calendarDate(value: unknown): string {
  if (typeof value === 'string' && dateShape.test(value)) {
    // The shape lets 30 February through; the calendar does not.
    if (new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError('A calendar date is written yyyy-mm-dd.', {
    extensions: { code: 'INPUT_INVALID' },
  });
}

function instant(value: unknown): string {
  if (typeof value === 'string' && instantShape.test(value)) {
    const time = Date.parse(value);
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  throw new GraphQLError('An instant is written in ISO 8601 with its zone.', {
    extensions: { code: 'INPUT_INVALID' },
  });
}

/** Calendar dates travel as text from the database to the browser: a Date object would drag a zone in. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'An ISO calendar date, yyyy-mm-dd.',
  serialize: (value) => {
    if (typeof value === 'string' && value.length === 10) return value;
    throw new TypeError('A calendar date leaves the API as yyyy-mm-dd text only.');
  },
  parseValue: calendarDate,
  parseLiteral: (node) => calendarDate(node.kind === Kind.STRING ? node.value : undefined),
});

export const Instant = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC.',
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    if (typeof value === 'string') return value;
    throw new TypeError('An instant leaves the API as a Date or as ISO 8601 text only.');
  },
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});
