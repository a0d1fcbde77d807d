// The pages that everybody must be able to read: whose, where, and what shows that they have come.

/** `knowsWidth`: what is shown depends on how wide the window was when the page came. */
export function pagesOf(demo) {
  const course = `/t/j/${demo.open_course.course_id}`;
  return [
    { role: null, path: "/sign-in", shown: "form" },
    { role: null, path: "/verify", shown: "form" },
    { role: "subject_teacher", path: "/t", shown: ".course-links a" },
    { role: "subject_teacher", path: course, shown: ".grid .cell", knowsWidth: true },
    { role: "subject_teacher", path: `${course}/results`, shown: ".closing-part" },
    { role: "subject_teacher", path: `${course}/plan`, shown: ".plan-tools" },
    { role: "guardian", path: "/d", shown: '[role="tab"]' },
    { role: "deputy", path: "/s", shown: ".heat-map a.heat" },
    { role: "deputy", path: `/s/class/${demo.class_to_close.study_group_id}`, shown: ".council" },
    { role: "deputy", path: "/s/corrections", shown: "#decided-title" },
    { role: "deputy", path: "/s/corrections/protocol", shown: "#lines-title" },
    { role: "deputy", path: "/s/appeals", shown: "#appeals-open" },
    { role: "clerk", path: "/s/modes", shown: "#modes-title" },
    { role: "class_teacher", path: "/t/modes", shown: "#modes-title" },
    { role: "deputy", path: "/s/certificates", shown: "#certificates-title" },
    { role: "deputy", path: "/s/duties", shown: ".duties" },
    { role: "class_teacher", path: "/t/duties", shown: ".duties" },
    { role: "deputy", path: "/s/people", shown: "#search-title" },
    { role: "deputy", path: "/s/people/staff", shown: ".people-table" },
    { role: "deputy", path: "/s/people/groups", shown: ".people-table" },
    {
      role: "deputy",
      path: `/s/people/class/${demo.class_to_close.study_group_id}`,
      shown: ".roster",
    },
    { role: "deputy", path: "/s/presence", shown: ".presence-tiles" },
    { role: "deputy", path: "/s/changes", shown: "#changes-title" },
    { role: "deputy", path: "/s/changes/reasons", shown: "#reasons-title" },
    { role: "deputy", path: "/s/changes/register", shown: "#register-title" },
    { role: "deputy", path: "/s/calendar", shown: "#picture-title" },
    { role: "deputy", path: "/s/timetable", shown: "#week-title" },
    { role: "deputy", path: "/s/bells", shown: ".bells-card" },
    { role: "deputy", path: "/s/attestation", shown: ".plan-grid" },
    { role: "deputy", path: "/s/attestation/sheet", shown: ".group-sheet" },
    { role: "deputy", path: "/s/debts", shown: "#debts-title" },
    { role: "deputy", path: "/s/attestation/retakes", shown: "#retakes-title" },
    { role: "deputy", path: "/s/early", shown: "#early-title" },
    { role: "class_teacher", path: "/t/debts/early", shown: "#early-title" },
    { role: "subject_teacher", path: "/t/report/teacher-hours", shown: "#year-hours-title" },
    { role: "deputy", path: "/s/finals", shown: ".final-groups a" },
    { role: "deputy", path: "/s/cycles", shown: "#cycle-general_education" },
    { role: "deputy", path: "/s/practice", shown: "#practice-title" },
    { role: "deputy", path: "/s/reports/forecast", shown: "#forecast-title" },
    { role: "class_teacher", path: "/t/report/forecast", shown: "#forecast-title" },
    { role: "deputy", path: "/s/reports/general", shown: ".class-list" },
    { role: "class_teacher", path: "/t/report/activities", shown: ".class-list" },
    { role: "deputy", path: "/s/associations", shown: "#directions-title" },
    { role: "deputy", path: "/s/reports", shown: ".report-cards" },
    { role: "deputy", path: "/s/works", shown: "#works-title" },
    { role: "deputy", path: "/s/achievements", shown: "#awards-title" },
    { role: "subject_teacher", path: "/t/works", shown: "#works-title" },
    { role: "class_teacher", path: "/t/achievements", shown: "#awards-title" },
    {
      role: "deputy",
      path: `/s/reports/results?group=${demo.closed_class.study_group_id}`,
      shown: ".course-results",
    },
    { role: "deputy", path: "/s/reports/fulfilment", shown: "#plan-title" },
    { role: "deputy", path: "/s/reports/hours", shown: "#hours-title" },
    { role: "class_teacher", path: "/t/report", shown: "#unfilled-title" },
    { role: "deputy", path: "/s/gaps", shown: "#gap-count" },
    { role: "deputy", path: "/s/briefings", shown: "#briefings-title" },
    { role: "deputy", path: "/s/remarks", shown: ".remark-form" },
    { role: "deputy", path: "/s/policies", shown: ".policies" },
    { role: "deputy", path: "/s/check?group=all", shown: ".check-table" },
    { role: "director", path: "/s/visits", shown: "#visits-title" },
    { role: "inspector", path: "/s", shown: ".visit-class" },
    { role: "inspector", path: "/s/check", shown: ".check-choice" },
    { role: "inspector", path: "/s/remarks", shown: ".remark-form" },
    { role: "scheduler", path: "/s", shown: "#changes-title" },
    { role: "section_head", path: "/s/journals", shown: ".visit-class" },
    { role: "department_head", path: "/s/check", shown: ".check-choice" },
    { role: "training_master", path: "/s/absences", shown: "#notices-title", knowsWidth: true },
    { role: "medic", path: "/s/health", shown: "#health-students" },
    { role: "medic", path: "/s/health?view=sheets", shown: "#health-sheets" },
    { role: "counsellor", path: "/s/care", shown: ".care-numbers" },
    { role: "deputy", path: "/s/year", shown: ".year-table" },
    { role: "deputy", path: "/s/import", shown: ".drop-zone" },
    { role: "deputy", path: "/s/setup?step=ready", shown: "#ready-title" },
    { role: "class_teacher", path: "/t/absences", shown: "#notices-title", knowsWidth: true },
    { role: "class_teacher", path: "/t/absences?view=month", shown: ".register" },
    { role: "class_teacher", path: "/t/absences?view=year", shown: ".summary" },
    { role: "class_teacher", path: "/t/absences?view=exemptions", shown: "#exemptions-title" },
    { role: "class_teacher", path: "/t/briefings", shown: "#briefings-title" },
    { role: "class_teacher", path: "/t/gaps", shown: "#gap-count" },
    { role: "subject_teacher", path: "/t/remarks", shown: ".gap-room h2" },
    { role: "director", path: `/s/sheets/${demo.closed_class.study_group_id}`, shown: ".sheet" },
    { role: "archivist", path: "/a", shown: ".registers" },
  ];
}

export const isOffice = ({ path }) => path.startsWith("/s/") || path === "/s";
export const isTeachers = ({ path }) => path.startsWith("/t");
export const isStaffs = (page) => isOffice(page) || isTeachers(page);

export function byRole(pages) {
  const groups = new Map();
  for (const page of pages) groups.set(page.role, [...(groups.get(page.role) ?? []), page]);
  return groups;
}

/** Begins to note what moves on a page without anybody's doing. */
export function watchShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const moved = entry.sources.map(({ node }) => (node?.textContent ?? "").slice(0, 40));
      if (!entry.hadRecentInput) window.shifts.push({ value: entry.value, moved });
    }
  }).observe({ type: "layout-shift", buffered: true });
}
