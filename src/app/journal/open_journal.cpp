#include "app/journal/open_journal.h"

#include <algorithm>

#include "domain/access/absence_reasons.h"
#include "domain/calendar/policy_list.h"
#include "domain/finals/early_attestation_rules.h"
#include "domain/lessons/briefings.h"
#include "domain/lessons/homework_length.h"
#include "domain/marks/attestation_terms.h"
#include "domain/marks/two_marks.h"
#include "ports/gathering/attestation/early.h"
#include "ports/gathering/brought_marks.h"
#include "ports/gathering/deferred.h"
#include "ports/gathering/lesson_access.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Index of the period asked for; of the one to show where none is.
Result<std::size_t> chosen_period(const std::vector<Period>& periods,
                                  std::optional<PeriodId> period_id, Date today) {
    if (periods.empty()) return RefusalCode::not_found;
    if (!period_id) return period_to_show(periods, today);
    for (std::size_t i = 0; i < periods.size(); ++i)
        if (periods[i].period_id == *period_id) return i;
    return RefusalCode::not_found;
}

/// Lists, lessons, cells and results of the whole year.
Result<Done> gather_records(Reader& reader, PageFacts& facts) {
    const Course& course = facts.title.course;
    const Date from = facts.school_year.starts_on;
    const Date to = last_day_of(facts.school_year);
    LETOPIS_TRY(closings, reader.period_closings(course.course_id));
    LETOPIS_TRY(students, reader.students_of_group(course.study_group_id));
    LETOPIS_TRY(lessons, reader.lessons_of_course(course.course_id, from, to));
    LETOPIS_TRY(cells, reader.cells_of_course(course.course_id, from, to));
    LETOPIS_TRY(period_marks, reader.period_marks_of_course(course.course_id));
    LETOPIS_TRY(annual_marks, reader.annual_marks_of_course(course.course_id));
    const Period& shown = facts.periods[facts.shown_period];
    LETOPIS_TRY(exemptions,
                reader.exemptions_of_group(course.study_group_id, shown.starts_on, shown.ends_on));
    LETOPIS_TRY(modes, reader.study_modes_of_group(course.study_group_id, from, to));
    LETOPIS_TRY(carried, reader.carried_results_of_group(course.study_group_id));
    LETOPIS_TRY(brought, gather_brought_marks(reader, facts.title, students, facts.periods));
    LETOPIS_TRY(deferred, deferred_in_course(reader, course));
    if (facts.title.study_group.family == ProgrammeFamily::vocational) {
        LETOPIS_TRY(plans, reader.attestation_plans_of_group(course.study_group_id));
        facts.plans = std::move(plans);
        LETOPIS_TRY(held, reader.attestations_of_course(course.course_id));
        facts.held = std::move(held);
    }
    facts.brought = std::move(brought);
    facts.deferred = std::move(deferred);
    facts.exemptions = std::move(exemptions);
    facts.study_modes = std::move(modes);
    facts.carried = std::move(carried);
    facts.closings = std::move(closings);
    facts.students = std::move(students);
    facts.lessons = std::move(lessons);
    facts.cells = std::move(cells);
    facts.period_marks = std::move(period_marks);
    facts.annual_marks = std::move(annual_marks);
    return Done{};
}

bool is_among(std::span<const Lesson> lessons, LessonId id) {
    return std::any_of(lessons.begin(), lessons.end(),
                       [&](const Lesson& lesson) { return lesson.lesson_id == id; });
}

/// What the local act decides, as it is in force on that day.
void read_policies(std::span<const PolicyValue> set, Date today, PageFacts& facts) {
    facts.policies = policies_on(set, today);
    facts.minimum = minimum_marks_by_act(set, facts.periods[facts.shown_period].ends_on);
    facts.usual_weights = usual_weights(set, today);
    facts.takes_two_marks = takes_two_marks(set, today, facts.title.subject.title);
    facts.homework_length = least_homework_length(set, today);
    facts.abbreviations = listed_items(policy_value_on(set, "entry.abbreviations", today));
}

/// What a substitute sees who may not read the course: his own columns, and no results (b.3, 3).
void keep_only(std::span<const Lesson> substituted, PageFacts& facts) {
    std::erase_if(facts.lessons,
                  [&](const Lesson& lesson) { return !is_among(substituted, lesson.lesson_id); });
    std::erase_if(facts.cells,
                  [&](const Cell& cell) { return !is_among(substituted, cell.lesson_id); });
    facts.period_marks.clear();
    facts.annual_marks.clear();
    facts.brought.clear();
}

/// Why students were absent stays in the columns that he writes himself.
void hide_reasons_but_of(std::span<const Lesson> substituted, std::vector<Cell>& cells) {
    for (Cell& cell : cells)
        if (cell.attendance && !is_among(substituted, cell.lesson_id))
            cell.attendance->status = without_reason(cell.attendance->status);
}

/// Who is attested before the others (ASM-08): told beside the name in the period it is about.
Result<Done> add_early(Reader& reader, const PageFacts& facts, Date today, JournalPage& page) {
    LETOPIS_TRY(known, early_attestations_in_course(reader, facts.title.course, facts.students));
    for (const EarlyAttestation& one : known) {
        const auto student = std::find_if(
            page.students.begin(), page.students.end(),
            [&](const PageStudent& shown) { return shown.student_id == one.student_id; });
        const auto period =
            std::find_if(page.periods.begin(), page.periods.end(),
                         [&](const PagePeriod& shown) { return shown.period_id == one.period_id; });
        if (student == page.students.end() || period == page.periods.end()) continue;
        const std::string words = early_attestation_words(one);
        page.early.push_back({.student_index = static_cast<int>(student - page.students.begin()),
                              .period_id = one.period_id,
                              .from_on = one.from_on,
                              .note = words,
                              .may_confirm = one.from_on <= today && !period->closed &&
                                             !page.course_closed && !page.class_closed});
        if (one.period_id == page.period_id)
            student->note += (student->note.empty() ? "" : "; ") + words;
    }
    return Done{};
}

/// Where he should sit, and of physical culture his group: for who teaches them or leads the class
/// (b.2, SEC-03). On a line of its own: the first line is for who has left or is exempt.
Result<Done> add_health(Reader& reader, const CourseTitle& title, JournalPage& page) {
    LETOPIS_TRY(sheets, reader.health_sheets_of_group(title.course.study_group_id));
    const TaughtSubject subject =
        is_physical_culture(title.subject) ? TaughtSubject::physical_culture : TaughtSubject::any;
    for (const HealthSheet& one : sheets) {
        const auto student = std::find_if(
            page.students.begin(), page.students.end(),
            [&](const PageStudent& shown) { return shown.student_id == one.student_id; });
        const std::string words = health_words(one, subject);
        if (student == page.students.end() || words.empty()) continue;
        student->note += "\n" + words;
    }
    return Done{};
}

bool is_told_of_health(const Standing& standing, const Target& target,
                       std::span<const PolicyValue> policies, Date today) {
    const std::vector<Relation> relations = relations_to(standing, target);
    return policy_value_on(policies, "health.sheet", today) == "kept" &&
           std::any_of(relations.begin(), relations.end(), [](Relation one) {
               return one == Relation::teaches || one == Relation::leads;
           });
}

/// He writes only where he substitutes.
void lock_others(std::span<const Lesson> substituted, JournalPage& page) {
    for (PageLesson& lesson : page.lessons)
        if (!is_among(substituted, lesson.lesson_id)) lesson.lock = LessonLock::not_yours;
}

}  // namespace

Result<JournalPage> open_journal(Reader& reader, const Standing& standing, CourseId course_id,
                                 std::optional<PeriodId> period_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(title, find_course(reader, course_id));
    LETOPIS_TRY(target, course_target(reader, title.course));
    const auto may_read = check_access(standing, Action::read_journal, target);
    const bool writes = check_access(standing, Action::write_journal, target).has_value();
    std::vector<Lesson> substituted;
    if (!writes) {
        LETOPIS_TRY(held, lessons_substituted_by(reader, standing.person_id, title.course, today));
        substituted = std::move(held);
    }
    if (!may_read && substituted.empty()) return may_read.error();

    PageFacts facts{.title = std::move(title)};
    const Course& course = facts.title.course;
    LETOPIS_TRY(system, reader.period_system(course.period_system_id));
    if (!system) return RefusalCode::not_found;
    LETOPIS_TRY(shown, chosen_period(system->periods, period_id, today));
    LETOPIS_TRY(year, find_school_year(reader, course.school_year_id));
    LETOPIS_TRY(teachers, teachers_on(reader, facts.title.teachers, day_in(year, today)));
    LETOPIS_TRY(policies, reader.policies());
    LETOPIS_TRY(closures, closures_of(reader, course, std::nullopt));
    facts.school_year = std::move(year);
    facts.teachers = std::move(teachers);
    facts.periods = std::move(system->periods);
    facts.period_kind = system->kind;
    facts.shown_period = shown;
    facts.course_closed = closures.course_closed;
    facts.class_closed = closures.class_closed;
    facts.works_closed = closures.works_closed;
    facts.mode = writes                ? PageMode::write
                 : substituted.empty() ? PageMode::read
                                       : PageMode::substitute;
    read_policies(policies, today, facts);
    LETOPIS_TRY_DONE(gather_records(reader, facts));
    if (!may_read) keep_only(substituted, facts);
    if (!writes && !reads_absence_reasons(standing, target)) {
        hide_reasons_but_of(substituted, facts.cells);
        // A substitute must know whom he may not send to run.
        if (substituted.empty()) facts.reasons = PageReasons::hidden;
    }
    JournalPage page = assemble_page(facts, now);
    if (!may_read) {
        page.results.clear();
        page.carried.clear();
        page.external.clear();
    } else {
        LETOPIS_TRY_DONE(add_early(reader, facts, today, page));
    }
    if (facts.mode == PageMode::substitute) lock_others(substituted, page);
    if (is_told_of_health(standing, target, policies, today))
        LETOPIS_TRY_DONE(add_health(reader, facts.title, page));
    return page;
}

}  // namespace letopis
