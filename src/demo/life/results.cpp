#include "demo/life/results.h"

#include <algorithm>

#include "app/journal/open_journal.h"
#include "app/marks/confirm_annual_mark.h"
#include "app/marks/confirm_period_mark.h"
#include "app/marks/record_cell.h"
#include "demo/life/assessment.h"
#include "demo/texts/words.h"
#include "domain/journal/results.h"
#include "domain/marks/scales.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

/// Of a thousand means just below a border: how many teachers give the higher mark.
constexpr int raised_of_thousand = 160;
/// Hundredths below the border from which a teacher may think of it.
constexpr int nearly = 12;

Result<JournalPage> page_of(Desk& desk, const SchoolLife& school, const CourseLife& course,
                            PeriodId period) {
    const Instant now = desk.now();
    return desk.read([&](Reader& reader) -> Result<JournalPage> {
        LETOPIS_TRY(standing, read_standing(reader, school.teacher_of(course), moscow_date(now)));
        return open_journal(reader, standing, course.course_id, period, now);
    });
}

bool is_on_list(const PageStudent& student, Date on) {
    return student.enrolled_on <= on && (!student.left_on || on <= *student.left_on);
}

/// Whether somebody is of the population with this story.
const DemoStudent* told_student(const SchoolLife& school, StudentId id) {
    const auto& ids = school.people.students;
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? nullptr
                              : &school.student(static_cast<std::size_t>(found - ids.begin()));
}

/// A result as it will be confirmed.
struct Choice {
    ResultValue value = ResultValue::mastered;
    std::string reason;
};

std::optional<ResultValue> one_higher(Scale scale, ResultValue value) {
    const auto mark = counted(value);
    if (!mark || *mark == grading_scale(scale).greatest) return std::nullopt;
    return counted_result(scale, *mark + 1);
}

/// Hundredths that the mean lacks to the next mark; nothing where there is none.
std::optional<int> lacks(const PageResult& result, const PageRules& rules) {
    if (!result.mean) return std::nullopt;
    const auto hundredths = static_cast<int>(result.mean->num * 100 / result.mean->den);
    for (const int border : rules.mark_borders)
        if (hundredths < border) return border - hundredths;
    return std::nullopt;
}

/// e.4: lessons held while he was on the list, and how many of them he missed.
bool missed_too_much(const JournalPage& page, int student_index) {
    int held = 0;
    int missed = 0;
    const PageStudent& student = page.students[static_cast<std::size_t>(student_index)];
    for (const PageLesson& lesson : page.lessons)
        if (lesson.lock != LessonLock::cancelled && is_on_list(student, lesson.lesson_on)) ++held;
    for (const PageCell& cell : page.cells)
        if (cell.student_index == student_index && cell.work_no == 1 &&
            (cell.text.starts_with("н") || cell.text.starts_with("б") ||
             cell.text.starts_with("у")))
            ++missed;
    return missed * 3 > held * 2;
}

Choice period_choice(const JournalPage& page, const PageResult& result, const DemoStudent& told,
                     bool is_sport, Chance& chance) {
    if (told.story.no_sport && is_sport)
        return Choice{ResultValue::exempt, words_for("exempt", chance)};
    const bool few = result.mark_count < page.rules.minimum_marks;
    if (few && missed_too_much(page, result.student_index))
        return Choice{ResultValue::not_attested, words_for("not-attested", chance)};
    // A level is the teacher's own judgement of the half-year.
    if (page.scale == Scale::levels)
        return Choice{.value = *parse_result(mark_text_for(page.scale, told.ability))};
    const auto proposed = parse_result(result.proposed);
    if (!proposed) return Choice{ResultValue::exempt, words_for("excuse", chance)};
    Choice choice{.value = *proposed};
    const auto short_of = lacks(result, page.rules);
    const auto higher = one_higher(page.scale, *proposed);
    if (short_of && higher && *short_of <= nearly && chance.happens(raised_of_thousand)) {
        choice.value = *higher;
        choice.reason = words_for("raised", chance);
    }
    return choice;
}

/// The latest lesson of the page in which he was there, and that can be written to.
const PageLesson* last_attended(const JournalPage& page, int student_index) {
    const PageStudent& student = page.students[static_cast<std::size_t>(student_index)];
    for (int i = static_cast<int>(page.lessons.size()) - 1; i >= 0; --i) {
        const PageLesson& lesson = page.lessons[static_cast<std::size_t>(i)];
        const bool written =
            std::any_of(page.cells.begin(), page.cells.end(), [&](const PageCell& cell) {
                return cell.lesson_index == i && cell.student_index == student_index;
            });
        if (lesson.lock == LessonLock::open && !written && is_on_list(student, lesson.lesson_on))
            return &lesson;
    }
    return nullptr;
}

/// Whoever was never asked answers after lessons, so that there is something to confirm.
bool ask_the_unasked(Desk& desk, const SchoolLife& school, const CourseLife& course,
                     const JournalPage& page, PeriodId period) {
    bool asked = false;
    for (const PageResult& result : page.results) {
        if (result.period_id != period || result.mark_count > 0) continue;
        const PageStudent& student = page.students[static_cast<std::size_t>(result.student_index)];
        const DemoStudent* told = told_student(school, student.student_id);
        if (told == nullptr || student.left_on || missed_too_much(page, result.student_index) ||
            (told->story.no_sport && course.code == "sport"))
            continue;
        const PageLesson* lesson = last_attended(page, result.student_index);
        if (lesson == nullptr) continue;
        desk.submit(record_cell(desk.next_id(), school.teacher_of(course),
                                {.lesson_id = lesson->lesson_id,
                                 .student_id = student.student_id,
                                 .text = mark_text_for(course.scale, told->ability)}));
        asked = true;
    }
    return asked;
}

/// Points that nobody replaced in time.
bool clear_points(Desk& desk, const SchoolLife& school, const CourseLife& course,
                  const JournalPage& page) {
    bool cleared = false;
    const std::string_view point = mark_text(MarkValue::pending);
    for (const PageCell& cell : page.cells) {
        const auto at = cell.text.find(point);
        if (at == std::string::npos) continue;
        std::string text = cell.text;
        text.erase(at, point.size());
        desk.submit(record_cell(
            desk.next_id(), school.teacher_of(course),
            {.lesson_id = page.lessons[static_cast<std::size_t>(cell.lesson_index)].lesson_id,
             .student_id = page.students[static_cast<std::size_t>(cell.student_index)].student_id,
             .work_no = cell.work_no,
             .text = text,
             .base_version = cell.version}));
        cleared = true;
    }
    return cleared;
}

/// What stands for the last of his periods that has a result.
std::optional<ResultValue> last_result(const JournalPage& page, int student_index) {
    std::optional<ResultValue> last;
    for (const PageResult& one : page.results)
        if (one.student_index == student_index && !one.period_id.is_nil())
            if (const auto value = parse_result(one.value)) last = value;
    return last;
}

Choice year_choice(const JournalPage& page, const PageResult& result, Chance& chance) {
    if (const auto proposed = parse_result(result.proposed)) return {*proposed, ""};
    if (page.scale == Scale::levels)
        if (const auto last = last_result(page, result.student_index))
            return {*last == ResultValue::level_low ? ResultValue::mastered_partly : *last, ""};
    const bool left_to_council =
        std::any_of(page.results.begin(), page.results.end(), [&](const PageResult& of_period) {
            return of_period.student_index == result.student_index &&
                   parse_result(of_period.value) == ResultValue::not_attested;
        });
    if (left_to_council) return {ResultValue::not_attested, words_for("not-attested", chance)};
    return {ResultValue::exempt, words_for("exempt", chance)};
}

/// A document for these days, unless there is one that stands on any of them: «осв.» rests on it.
Command exempt(Desk& desk, const SchoolLife& school, const CourseLife& course, StudentId student,
               Date from, Date to) {
    const CourseId course_id = course.course_id;
    return {desk.next_id(), school.teacher_of(course),
            [=](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY(known, context.reader.exemptions_of_student(student, from, to));
                LETOPIS_TRY(found, context.reader.course(course_id));
                if (!found || is_exempt_within(known, found->subject_id, from, to))
                    return std::vector<EntryBody>{};
                return std::vector<EntryBody>{ExemptionGranted{.student_id = student,
                                                               .subject_id = found->subject_id,
                                                               .kind = ExemptionKind::practice,
                                                               .from_on = from,
                                                               .to_on = to,
                                                               .document_no = "214",
                                                               .document_on = from}};
            }};
}

}  // namespace

Result<Done> confirm_period(Desk& desk, SchoolLife& school, YearLife& year, CourseLife& course,
                            const Period& period) {
    for (MemberLife& member : course.members) member.marks_in_period = 0;
    if (course.scale == Scale::no_marks || !course.teacher) return Done{};
    LETOPIS_TRY(page, page_of(desk, school, course, period.period_id));
    const bool cleared = clear_points(desk, school, course, page);
    if (ask_the_unasked(desk, school, course, page, period.period_id) || cleared) {
        LETOPIS_TRY(again, page_of(desk, school, course, period.period_id));
        page = std::move(again);
    }
    Chance chance{school.seed, "results/" + year.title + "/" + period.title, course.taught};
    for (const PageResult& result : page.results) {
        if (result.period_id != period.period_id) continue;
        const PageStudent& student = page.students[static_cast<std::size_t>(result.student_index)];
        const DemoStudent* told = told_student(school, student.student_id);
        if (told == nullptr || !is_on_list(student, period.ends_on)) continue;
        const Choice choice = period_choice(page, result, *told, course.code == "sport", chance);
        if (choice.value == ResultValue::exempt)
            desk.submit(
                exempt(desk, school, course, student.student_id, period.starts_on, period.ends_on));
        desk.submit(confirm_period_mark(desk.next_id(), school.teacher_of(course),
                                        {.course_id = course.course_id,
                                         .student_id = student.student_id,
                                         .period_id = period.period_id,
                                         .value = choice.value,
                                         .reason = choice.reason,
                                         .base_version = result.version}));
    }
    return Done{};
}

Result<Done> confirm_year(Desk& desk, SchoolLife& school, YearLife& year, CourseLife& course) {
    if (!course.teacher) return Done{};
    LETOPIS_TRY(page, page_of(desk, school, course, course.periods.back().period_id));
    Chance chance{school.seed, "year/" + year.title, course.taught};
    for (const PageResult& result : page.results) {
        if (!result.period_id.is_nil()) continue;
        const PageStudent& student = page.students[static_cast<std::size_t>(result.student_index)];
        if (!is_on_list(student, course.periods.back().ends_on)) continue;
        const Choice choice = year_choice(page, result, chance);
        if (choice.value == ResultValue::exempt)
            desk.submit(exempt(desk, school, course, student.student_id,
                               course.periods.front().starts_on, course.periods.back().ends_on));
        desk.submit(confirm_annual_mark(desk.next_id(), school.teacher_of(course),
                                        {.course_id = course.course_id,
                                         .student_id = student.student_id,
                                         .value = choice.value,
                                         .reason = choice.reason,
                                         .base_version = result.version}));
    }
    return Done{};
}

}  // namespace letopis::demo
