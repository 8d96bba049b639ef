import { Link } from '#app/ui/link'

type NavItem = { href: string; label: string; current?: boolean }

/** Breadcrumbs; the last one is this page. `label` names the landmark. */
export function Breadcrumbs({ label, places }: { label: string; places: readonly NavItem[] }) {
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol className="breadcrumbs-list">
        {places.map((place, index) => (
          <li key={place.href}>
            {index === places.length - 1 ? (
              <span aria-current={place.current === false ? undefined : 'page'}>{place.label}</span>
            ) : (
              <Link href={place.href}>{place.label}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Sibling pages; each has its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <TabList tabs={tabs} />
    </nav>
  )
}

type TabGroup = { name: string | null; tabs: readonly Tab[] }

/** Many sibling pages, in groups with a name above each. */
export function GroupedTabs({ label, groups }: { label: string; groups: readonly TabGroup[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul className="tabs-groups">
        {groups.map(({ name, tabs }) => (
          <li key={tabs[0]?.href}>
            {name && <span className="tabs-group-name">{name}</span>}
            <TabList tabs={tabs} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Tab = NavItem & { count?: string }

function TabList({ tabs }: { tabs: readonly Tab[] }) {
  return (
    <ul className="tabs-list">
      {tabs.map(tab => (
        <li key={tab.href}>
          <Link className="tabs-link" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
            {tab.label}
            {tab.count !== undefined && <span className="tabs-count">{tab.count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Links to the sections of one long page; stays visible while scrolling. */
export function SectionNav({ label, sections }: { label: string; sections: readonly NavItem[] }) {
  return (
    <nav className="section-nav" aria-label={label}>
      <ul className="section-nav-list">
        {sections.map(section => (
          <li key={section.href}>
            <Link
              className="section-nav-link"
              href={section.href}
              aria-current={section.current ? 'true' : undefined}
            >
              {section.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
