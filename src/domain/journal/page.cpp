#include "domain/journal/page.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "base/check.h"
#include "domain/classes/membership.h"
#include "domain/journal/course_marks.h"
#include "domain/journal/page_results.h"
#include "domain/journal/results.h"
#include "domain/journal/session/planned_form.h"
#include "domain/lessons/briefings.h"
#include "domain/lessons/work_names.h"

namespace letopis {
namespace {

bool is_closed(const PageFacts& facts, const Period& period) {
    return std::any_of(
        facts.closings.begin(), facts.closings.end(),
        [&](const PeriodClosing& closing) { return closing.period_id == period.period_id; });
}

PagePeriod page_period(const PageFacts& facts, const Period& period, Date today) {
    const bool closed = is_closed(facts, period);
    return {.period_id = period.period_id,
            .number = period.number,
            .title = period.title,
            .starts_on = period.starts_on,
            .ends_on = period.ends_on,
            .closed = closed,
            .may_confirm = !closed && !facts.course_closed && !facts.class_closed &&
                           confirmable_from(period, facts.policies) <= today,
            .form = planned_form(facts.plans, facts.title.course.course_id, period.period_id)};
}

PageRules page_rules(const PageFacts& facts) {
    const Policies& policies = facts.policies;
    const Scale scale = facts.title.course.scale;
    return {.lowest_mark = lowest_number(scale, policies),
            .mark_borders = mark_borders(scale, policies),
            .guards_by_control_works = policies.period_strategy == PeriodStrategy::control_guard,
            .rework = static_cast<ReworkRule>(policies.rework),
            .pending_counts_as_two = policies.pending == PendingPolicy::count_as_two,
            .overdue_as = overdue_number(scale, policies),
            .level_borders = level_borders(scale, policies),
            .level_step = level_step(scale),
            .reason_required_after_hours = policies.reason_required_after_hours,
            .edit_days = policies.edit_days,
            .minimum_marks = minimum_marks(facts.title.course.weekly_hours_hundredths,
                                           facts.period_kind, facts.minimum),
            .usual_weights = facts.usual_weights,
            .takes_two_marks = facts.takes_two_marks,
            .homework_length = facts.homework_length,
            .abbreviations = facts.abbreviations};
}

PageLesson page_lesson(const PageFacts& facts, const Lesson& lesson, const Closures& closures,
                       Instant now) {
    return {.lesson_id = lesson.lesson_id,
            .lesson_on = lesson.lesson_on,
            .slot_no = lesson.slot_no,
            .starts_at = lesson.starts_at,
            .ends_at = lesson.ends_at,
            .lock = lesson_lock(lesson, closures, facts.policies, now),
            .room_title = lesson.room_title,
            .topic = lesson.topic,
            .homework = lesson.homework,
            .homework_none = lesson.homework_none,
            .works = lesson.works,
            .version = lesson.version,
            .mode = lesson.mode,
            .mode_reason = lesson.mode_reason,
            .briefing = lesson.briefing};
}

/// Учёба на дому и в больнице says that he is ill (SEC-03): who is not told why he was absent reads
/// from when till when he does not come. The same of every mode that keeps him from the class:
/// words used of those two alone would say which they are.
std::string mode_note(const StudyMode& mode, PageReasons reasons) {
    if (reasons == PageReasons::told || attends_class(mode.kind)) return study_mode_words(mode);
    return "не посещает класс по приказу с " + mode.from_on.russian() + " по " +
           mode.to_on.russian();
}

/// What is told beside the name: that he left, from what he is exempt (ATT-07), how he learns
/// (JRN-23). An exemption is a document of health.
std::string note_of(const PageFacts& facts, const Member& member) {
    const Period& shown = facts.periods[facts.shown_period];
    std::string note = leaving_note(member);
    for (const Exemption& one : facts.exemptions) {
        if (facts.reasons == PageReasons::hidden || one.student_id != member.person.person_id ||
            one.subject_id != facts.title.subject.subject_id)
            continue;
        if (!note.empty()) note += "; ";
        note += exemption_words(one);
    }
    for (const StudyMode& one : facts.study_modes) {
        if (one.student_id != member.person.person_id ||
            !one.overlaps(shown.starts_on, shown.ends_on))
            continue;
        if (!note.empty()) note += "; ";
        note += mode_note(one, facts.reasons);
    }
    return note;
}

/// Rows and columns of the page, and where each student and lesson stands in them.
struct Grid {
    std::vector<Member> members;
    std::vector<const Lesson*> lessons;
    std::unordered_map<StudentId, int> student_indexes;
    std::unordered_map<LessonId, int> lesson_indexes;
};

Grid grid_of(const PageFacts& facts, const Period& period) {
    Grid grid;
    for (Member& member : members_of(facts.students)) {
        if (!member.touches(period.starts_on, period.ends_on)) continue;
        grid.student_indexes[member.person.person_id] = static_cast<int>(grid.members.size());
        grid.members.push_back(std::move(member));
    }
    for (const Lesson& lesson : facts.lessons)
        if (period.covers(lesson.lesson_on)) grid.lessons.push_back(&lesson);
    std::stable_sort(
        grid.lessons.begin(), grid.lessons.end(),
        [](const Lesson* one, const Lesson* other) { return is_earlier(*one, *other); });
    for (std::size_t i = 0; i < grid.lessons.size(); ++i)
        grid.lesson_indexes[grid.lessons[i]->lesson_id] = static_cast<int>(i);
    return grid;
}

/// Cells in order of the columns, then of the rows.
template <class Placed>
void put_in_order(std::vector<Placed>& placed) {
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& one, const Placed& other) {
        return std::tie(one.lesson_index, one.student_index) <
               std::tie(other.lesson_index, other.student_index);
    });
}

std::optional<int> before_rework(const std::optional<MarkValue>& reworked_from) {
    return reworked_from ? counted(*reworked_from) : std::nullopt;
}

/// What stood before works were done again, for the page to count as the server does.
void add_reworked(const Cell& cell, int lesson_index, int student_index, JournalPage& page) {
    for (const Mark& mark : cell.marks) {
        const auto before = before_rework(mark.reworked_from);
        if (mark.value && before)
            page.reworked.push_back({.lesson_index = lesson_index,
                                     .student_index = student_index,
                                     .work_no = mark.place.work_no,
                                     .part_no = mark.place.part_no,
                                     .before = *before});
    }
}

void add_cell(const Cell& cell, int lesson_index, int student_index, const Lesson& lesson,
              JournalPage& page) {
    for (const Work& work : lesson.works) {
        const EntryIndex version = cell.version(work.work_no);
        std::string text = cell.text(work.work_no);
        if (text.empty() && version == -1) continue;
        page.cells.push_back({.lesson_index = lesson_index,
                              .student_index = student_index,
                              .work_no = work.work_no,
                              .text = std::move(text),
                              .version = version});
    }
    if (cell.comment.empty() && cell.comment_version == -1) return;
    page.comments.push_back({.lesson_index = lesson_index,
                             .student_index = student_index,
                             .comment = cell.comment,
                             .version = cell.comment_version});
}

void add_cells(const PageFacts& facts, const Grid& grid, JournalPage& page) {
    for (const Cell& cell : facts.cells) {
        const auto lesson = grid.lesson_indexes.find(cell.lesson_id);
        const auto student = grid.student_indexes.find(cell.student_id);
        if (lesson == grid.lesson_indexes.end() || student == grid.student_indexes.end()) continue;
        add_cell(cell, lesson->second, student->second,
                 *grid.lessons[static_cast<std::size_t>(lesson->second)], page);
        if (facts.policies.rework != CorrectionStrategy::last)
            add_reworked(cell, lesson->second, student->second, page);
    }
    for (std::size_t i = 0; i < grid.lessons.size(); ++i) {
        const Lesson& lesson = *grid.lessons[i];
        if (lesson.correction_request == -1 && !lesson.unlocked_until) continue;
        page.corrections.push_back({.lesson_index = static_cast<int>(i),
                                    .request = lesson.correction_request,
                                    .unlocked_until = lesson.unlocked_until});
    }
    put_in_order(page.cells);
    put_in_order(page.comments);
}

/// Which of the results another organisation gave: what the students' work here comes to changes
/// nothing about them (JRN-23).
void add_carried(const PageFacts& facts, const Grid& grid, JournalPage& page) {
    for (const CarriedResult& one : facts.carried) {
        const auto student = grid.student_indexes.find(one.student_id);
        if (one.course_id != facts.title.course.course_id || student == grid.student_indexes.end())
            continue;
        page.carried.push_back({.student_index = student->second,
                                .period_id = one.period_id,
                                .note = carried_note(one)});
        for (PageResult& result : page.results)
            if (result.student_index == student->second && result.period_id == one.period_id)
                result.constituents_changed = false;
    }
}

/// Marks of the shown period that students brought with them (E-21).
void add_external(const PageFacts& facts, const Grid& grid, const Period& period,
                  JournalPage& page) {
    for (const BroughtMarks& brought : facts.brought) {
        const auto student = grid.student_indexes.find(brought.student_id);
        if (student == grid.student_indexes.end()) continue;
        for (const PlacedMark& placed : brought.marks)
            if (period.covers(placed.lesson_on))
                page.external.push_back({.student_index = student->second,
                                         .text = std::string{mark_text(placed.mark.value)},
                                         .weight_hundredths = placed.mark.weight_hundredths,
                                         .due_on = placed.mark.due_on,
                                         .is_of_control_work = placed.mark.is_of_control_work,
                                         .before = before_rework(placed.mark.reworked_from),
                                         .origin = placed.origin});
    }
}

JournalPage page_head(const PageFacts& facts, const Period& period, Date today) {
    JournalPage page{.course_id = facts.title.course.course_id,
                     .study_group_id = facts.title.study_group.study_group_id,
                     .subject_title = facts.title.subject.title,
                     .study_group_title = facts.title.study_group.title,
                     .school_year_title = facts.school_year.title,
                     .teachers = facts.teachers,
                     .scale = facts.title.course.scale,
                     .kind = facts.title.subject.kind,
                     .mode = facts.mode,
                     .needs_briefing = needs_briefing(facts.title.subject),
                     .course_closed = facts.course_closed,
                     .class_closed = facts.class_closed,
                     .today = today,
                     .period_id = period.period_id,
                     .rules = page_rules(facts)};
    for (const Period& one : facts.periods) page.periods.push_back(page_period(facts, one, today));
    return page;
}

}  // namespace

JournalPage assemble_page(const PageFacts& facts, Instant now) {
    LETOPIS_CHECK(facts.shown_period < facts.periods.size(), "a page shows one of its periods");
    const Period& period = facts.periods[facts.shown_period];
    const Date today = moscow_date(now);
    const Grid grid = grid_of(facts, period);
    JournalPage page = page_head(facts, period, today);
    for (const Member& member : grid.members)
        page.students.push_back({.student_id = member.person.person_id,
                                 .number = static_cast<int>(page.students.size()) + 1,
                                 .name = member.person.last_first(),
                                 .enrolled_on = member.enrolled_on(),
                                 .left_on = member.left_on(),
                                 .note = note_of(facts, member)});
    const Closures closures{.class_closed = facts.class_closed,
                            .works_closed = facts.works_closed,
                            .course_closed = facts.course_closed,
                            .period_closed = is_closed(facts, period)};
    for (const Lesson* lesson : grid.lessons)
        page.lessons.push_back(page_lesson(facts, *lesson, closures, now));
    add_cells(facts, grid, page);
    const CellsByStudent cells{facts.lessons, facts.cells};
    const PageResults results{facts, cells, today};
    for (std::size_t i = 0; i < grid.members.size(); ++i)
        results.append(grid.members[i], static_cast<int>(i), page.results);
    add_carried(facts, grid, page);
    add_external(facts, grid, period, page);
    return page;
}

}  // namespace letopis
