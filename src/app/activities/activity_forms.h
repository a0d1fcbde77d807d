#pragma once
// The journals of other kinds on paper: of extracurricular activity (F-24) and of an after-school
// group (F-25).

#include "app/activities/open_activity_journal.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// Attendance by lessons with the year's result, and topics (F-24).
TableForm extracurricular_form(const ActivityJournal& journal, const FormFacts& facts);
/// Regime, teachers, list, attendance and work by days (F-25). What is known of health stands in
/// the sheet of health, which is kept apart.
TableForm after_school_form(const ActivityJournal& journal, const FormFacts& facts);

/// As open_activity_journal; the form of its kind.
Result<TableForm> open_activity_form(Reader& reader, const Standing& standing, CourseId course_id,
                                     Instant now);

}  // namespace letopis
