import { expect, it } from 'vitest';
import type { ParentOrganization } from '../domain/organization.ts';
import { createEntityCollector } from './entities.ts';

const union = (name: string, parent: string | null) => ({ name, type: 'union' as const, parent });
const named = (name: string, parent: string | null) => ({ organizations: [{ ...union(name, parent), surfaces: [name, name.slice(-3)] }], people: [] });
const ABOVE: readonly ParentOrganization[] = [union('丙区总工会', '丁市总工会'), union('丁市总工会', null), union('别的总工会', '丁市总工会')];

it('holds what stands above the organizations of stories, though no story names it', () => {
  const entities = createEntityCollector();
  entities.add(named('甲街道总工会', '丙区总工会'));
  entities.addParents(ABOVE);
  const { organizations } = entities.file();
  expect(organizations.map(({ name, parent, aliases }) => [name, parent, aliases])).toEqual([
    ['丁市总工会', null, []], ['丙区总工会', '丁市总工会', []], ['甲街道总工会', '丙区总工会', ['总工会']],
  ]);
  expect(new Set(organizations.map(({ id }) => id)).size).toBe(3);
});

it('takes the parent that stories name before the one it is known by, and that before none', () => {
  const entities = createEntityCollector();
  entities.addParents(ABOVE);
  entities.add(named('丙区总工会', null));
  entities.add(named('别的总工会', '戊会'));
  expect(entities.file().organizations.map(({ name, parent }) => [name, parent])).toEqual([['丁市总工会', null], ['丙区总工会', '丁市总工会'], ['别的总工会', '戊会']]);
});

it('ends a chain that comes back to itself', () => {
  const entities = createEntityCollector();
  entities.add(named('甲工会', '乙工会'));
  entities.addParents([union('乙工会', '丙工会'), union('丙工会', '乙工会')]);
  expect(entities.file().organizations.map(({ name }) => name)).toEqual(['丙工会', '乙工会', '甲工会']);
});
