#include "app/journal/closing/class_aspects.h"

#include <algorithm>
#include <map>

#include "app/journal/closing/closing_facts.h"
#include "base/limits.h"
#include "domain/marks/statistics.h"
#include "domain/statements/fulfilment.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/deferred.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

std::string course_words(const CourseTitle& title) {
    if (title.study_group.kind != StudyGroupKind::subgroup) return title.subject.title;
    return title.subject.title + " (" + title.study_group.title + ")";
}

/// "Алгебра: дано 98 ч из 102": of courses that did not give their hours.
Result<std::vector<std::string>> curriculum_notes(Reader& reader, const ClassFacts& facts,
                                                  Instant now) {
    LETOPIS_TRY(year, find_school_year(reader, facts.study_group.school_year_id));
    const Date last = last_day_of(year);
    std::vector<std::string> notes;
    for (const CourseState& one : facts.courses) {
        if (!is_of_curriculum(one.title)) continue;
        const Course& course = one.title.course;
        LETOPIS_TRY(lessons, reader.lessons_of_course(course.course_id, year.starts_on, last));
        const LessonCount count = count_lessons(lessons, year.starts_on, last, now);
        const int planned = course.planned_lessons > 0 ? course.planned_lessons : count.planned;
        if (count.given < planned)
            notes.push_back(course_words(one.title) + ": дано " + std::to_string(count.given) +
                            " ч из " + std::to_string(planned));
    }
    if (notes.empty()) notes.emplace_back("Часы плана даны полностью по всем предметам.");
    return notes;
}

/// "23 (96 %)"
std::string share_words(int part, int whole) {
    const int percent = (part * 200 + whole) / (whole * 2);
    return std::to_string(part) + " (" + std::to_string(percent) + " %)";
}

Result<std::vector<std::string>> statistics_notes(Reader& reader, const ClassFacts& facts) {
    std::map<StudentId, std::vector<ResultValue>> results;
    for (const CourseState& course : facts.courses) {
        if (!is_of_curriculum(course.title)) continue;
        LETOPIS_TRY(marks, reader.annual_marks_of_course(course.title.course.course_id));
        for (const AnnualMark& mark : marks) results[mark.student_id].push_back(mark.value);
    }
    int known = 0;
    int good = 0;
    int failing = 0;
    for (const ListedStudent& student : facts.students) {
        if (student.enrolment.left_on) continue;
        const auto kind = student_kind(results[student.person.person_id]);
        if (!kind) continue;
        ++known;
        if (*kind == StudentKind::failing) ++failing;
        if (*kind == StudentKind::excellent || *kind == StudentKind::one_four ||
            *kind == StudentKind::good)
            ++good;
    }
    if (known == 0) return std::vector<std::string>{"Годовых отметок в классе нет."};
    return std::vector<std::string>{"Обучающихся с годовыми отметками: " + std::to_string(known),
                                    "Успевают: " + share_words(known - failing, known),
                                    "Учатся на «4» и «5»: " + share_words(good, known)};
}

/// "Алгебра, II четверть, Иванов Пётр: отсрочка до 30.11.2026": what is still to come (e.4).
Result<std::vector<std::string>> deferral_notes(Reader& reader, const ClassFacts& facts) {
    std::vector<std::string> notes;
    for (const CourseState& one : facts.courses) {
        LETOPIS_TRY(deferred, deferred_in_course(reader, one.title.course));
        if (deferred.empty()) continue;
        LETOPIS_TRY(periods, periods_of(reader, one.title.course.period_system_id));
        for (const DeferredResult& each : deferred) {
            if (each.value) continue;
            LETOPIS_TRY(student, reader.person(each.student_id));
            std::string note = course_words(one.title);
            for (const Period& period : periods)
                if (period.period_id == each.period_id) note += ", " + period.title;
            if (student) note += ", " + student->last_first();
            notes.push_back(note + ": отсрочка до " + each.until.russian());
        }
    }
    return notes;
}

/// "Шахматы (Шахматы, 5 «А», 5 «Б»): занятий без темы: 3. …": journals beside the curriculum, which
/// nobody closes and which are closed with the class (JRN-24).
Result<std::vector<std::string>> activity_notes(Reader& reader, const ClassFacts& facts,
                                                Instant now) {
    LETOPIS_TRY(year, find_school_year(reader, facts.study_group.school_year_id));
    std::vector<std::string> notes;
    for (const CourseState& one : facts.courses) {
        if (is_of_curriculum(one.title) || one.closed) continue;
        LETOPIS_TRY(lessons, reader.lessons_of_course(one.title.course.course_id, year.starts_on,
                                                      last_day_of(year)));
        const auto unrecorded =
            std::count_if(lessons.begin(), lessons.end(), [now](const Lesson& lesson) {
                return lesson.state != LessonState::cancelled && lesson.begins() <= now &&
                       lesson.topic.empty();
            });
        if (unrecorded == 0) continue;
        notes.push_back(course_words(one.title) +
                        ": занятий без темы: " + std::to_string(unrecorded) +
                        (one.title.study_group.parent_group_ids.size() > 1
                             ? ". Записать их можно, пока не закрыт последний из классов группы."
                             : ". После закрытия класса записать их будет нельзя."));
    }
    return notes;
}

Result<std::vector<Gap>> gaps_of(Reader& reader, const ClassFacts& facts, ClosureAspect aspect,
                                 Date today) {
    if (aspect != ClosureAspect::lessons) return gaps_of_aspect(facts, aspect);
    LETOPIS_TRY(courses, gather_lesson_facts(reader, facts, today));
    return gaps_of_lessons(courses, today);
}

Result<std::vector<std::string>> notes_of(Reader& reader, const ClassFacts& facts,
                                          ClosureAspect aspect, Instant now) {
    if (aspect == ClosureAspect::lessons) return activity_notes(reader, facts, now);
    if (aspect == ClosureAspect::curriculum) return curriculum_notes(reader, facts, now);
    if (aspect == ClosureAspect::statistics) return statistics_notes(reader, facts);
    if (aspect == ClosureAspect::works) return deferral_notes(reader, facts);
    return std::vector<std::string>{};
}

Result<Done> add_closing(Reader& reader, const ClassFacts& facts, ClosingAspect& shown) {
    for (const ClosedAspect& closed : facts.closed_aspects) {
        if (closed.aspect != shown.aspect) continue;
        LETOPIS_TRY(name, short_name(reader, closed.closed_by));
        shown.closed_at = closed.closed_at;
        shown.closed_by_name = std::move(name);
    }
    return Done{};
}

}  // namespace

Result<std::vector<ClosingAspect>> open_class_aspects(Reader& reader, const ClassFacts& facts,
                                                      Instant now) {
    const AspectsState state = facts.aspects();
    const auto next = state.next();
    std::vector<ClosingAspect> aspects;
    for (const auto name : names_of(ClosureAspect{})) {
        const auto aspect = *parse_enum<ClosureAspect>(name);
        ClosingAspect shown{.aspect = aspect,
                            .title = std::string{aspect_title(aspect)},
                            .closed = state.is_closed(aspect),
                            .is_next = next == aspect};
        if (shown.closed) LETOPIS_TRY_DONE(add_closing(reader, facts, shown));
        if (shown.is_next) {
            LETOPIS_TRY(gaps, gaps_of(reader, facts, aspect, moscow_date(now)));
            LETOPIS_TRY(notes, notes_of(reader, facts, aspect, now));
            shown.gap_count = static_cast<int>(gaps.size());
            if (gaps.size() > limits::gaps_on_page) gaps.resize(limits::gaps_on_page);
            shown.gaps = std::move(gaps);
            shown.notes = std::move(notes);
        }
        aspects.push_back(std::move(shown));
    }
    return aspects;
}

Result<std::vector<ClosingReopening>> open_reopenings(Reader& reader, const Standing& standing,
                                                      const Target& target, StudyGroupId id) {
    const bool may_reopen = check_access(standing, Action::reopen_class, target).has_value();
    const bool may_order = check_access(standing, Action::order_reopening, target).has_value();
    LETOPIS_TRY(orders, reader.reopenings_of_group(id));
    std::vector<ClosingReopening> shown;
    for (Reopening& one : orders) {
        LETOPIS_TRY(ordered_by, short_name(reader, one.ordered_by));
        LETOPIS_TRY(carried_out_by, short_name(reader, one.carried_out_by));
        const bool waits = !one.carried_out_at && one.withdrawn_reason.empty();
        shown.push_back(
            {.reopening = one.reopening,
             .aspect = one.aspect,
             .aspect_title = std::string{aspect_title(one.aspect)},
             .order_no = std::move(one.order_no),
             .order_on = one.order_on,
             .reason = std::move(one.reason),
             .ordered_by_name = std::move(ordered_by),
             .ordered_at = one.ordered_at,
             .carried_out_by_name = std::move(carried_out_by),
             .carried_out_at = one.carried_out_at,
             .may_carry_out = may_reopen && waits && one.ordered_by != standing.person_id,
             .withdrawn_reason = std::move(one.withdrawn_reason),
             .may_withdraw = may_order && waits});
    }
    return shown;
}

}  // namespace letopis
