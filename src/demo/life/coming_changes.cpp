#include "demo/life/coming_changes.h"

#include <algorithm>

#include "app/attendance/grant_exemption.h"
#include "app/attendance/open_exemptions.h"
#include "app/changes/assign_substitution.h"
#include "app/changes/open_day_changes.h"
#include "app/changes/reasons/by_reason.h"
#include "app/changes/reasons/record_change_reason.h"
#include "app/changes/set_days_mode.h"
#include "app/lessons/cancel_lesson.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

constexpr int days_ahead = 7;

/// The class of the course, also where a subgroup of it has the course.
Result<StudyGroupId> class_of(Reader& reader, CourseId course_id) {
    LETOPIS_TRY(course, reader.course(course_id));
    if (!course) return RefusalCode::not_found;
    LETOPIS_TRY(group, reader.study_group(course->study_group_id));
    const bool is_subgroup = group && !group->parent_group_ids.empty();
    return is_subgroup ? group->parent_group_ids.front() : course->study_group_id;
}

/// Somebody of the class is exempt from physical culture for a month (ATT-07).
Result<Done> exempt_somebody(Desk& desk, PersonId deputy, StudyGroupId class_id) {
    LETOPIS_TRY(view, desk.read([&](Reader& reader) -> Result<ExemptionsView> {
        LETOPIS_TRY(standing, read_standing(reader, deputy, moscow_date(desk.now())));
        return open_exemptions(reader, standing, class_id, desk.now());
    }));
    constexpr int days = 30;
    if (view.students.empty() || view.subjects.empty()) return Done{};
    const StudentId student = view.students.back().student_id;
    const bool is_exempt =
        std::any_of(view.exemptions.begin(), view.exemptions.end(),
                    [&](const ExemptionLine& one) { return one.student_id == student; });
    if (is_exempt) return Done{};
    desk.submit(grant_exemption(desk.next_id(), deputy,
                                {.student_id = student,
                                 .subject_id = view.subjects.front().subject_id,
                                 .kind = ExemptionKind::full,
                                 .from_on = view.today,
                                 .to_on = view.today.plus_days(days),
                                 .document_no = "318",
                                 .document_on = view.today.plus_days(-1),
                                 .text = "справка поликлиники"}));
    return desk.finish();
}

/// The next day on which the class has lessons; none in the holidays.
Result<std::vector<ChangeLesson>> next_lessons(Reader& reader, PersonId deputy, CourseId course_id,
                                               StudyGroupId class_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(standing, read_standing(reader, deputy, today));
    for (int ahead = 1; ahead <= days_ahead; ++ahead) {
        LETOPIS_TRY(
            day, open_day_changes(reader, standing,
                                  {.on = today.plus_days(ahead), .study_group_id = class_id}, now));
        std::erase_if(day.lessons, [&](const ChangeLesson& lesson) {
            return lesson.course_id == course_id || lesson.cancelled || lesson.closed ||
                   lesson.teacher_id.is_nil();
        });
        if (!day.lessons.empty()) return std::move(day.lessons);
    }
    return std::vector<ChangeLesson>{};
}

bool can_be_substituted(const ChangeLesson& lesson) {
    return !lesson.possible.empty() &&
           lesson.possible.front().kind == SubstitutionKind::substitution;
}

/// The teacher of the lesson is ill for two weeks around it: one reason, many changes (CUR-02).
Result<std::optional<EntryIndex>> record_illness(Desk& desk, PersonId deputy,
                                                 const ChangeLesson& lesson) {
    constexpr int days_after = 10;
    const Date today = moscow_date(desk.now());
    LETOPIS_TRY(year, desk.read([&](Reader& reader) { return school_year_on(reader, today); }));
    const Date from = std::max(today, year.starts_on);
    const Date to = std::min(lesson.lesson_on.plus_days(days_after), year.ends_on);
    const auto of_teacher = [&] {
        return desk.read([&](Reader& reader) -> Result<std::vector<ChangeReason>> {
            constexpr std::int64_t most = 100;
            LETOPIS_TRY(reasons, reader.change_reasons(from, to, most));
            std::erase_if(reasons, [&](const ChangeReason& one) {
                return one.teacher_id != lesson.teacher_id;
            });
            return reasons;
        });
    };
    LETOPIS_TRY(known, of_teacher());
    if (known.empty() && lesson.lesson_on <= to) {
        desk.submit(record_change_reason(desk.next_id(), deputy,
                                         {.scope = ReasonScope::teacher,
                                          .teacher_id = lesson.teacher_id,
                                          .text = "Болезнь: " + lesson.teacher,
                                          .from_on = from,
                                          .to_on = to,
                                          .document_kind = ReasonDocument::sick_leave}));
        LETOPIS_TRY(recorded, of_teacher());
        known = std::move(recorded);
    }
    for (const ChangeReason& one : known)
        if (one.covers(lesson.lesson_on)) return std::optional{one.change_reason};
    return std::optional<EntryIndex>{};
}

/// Two groups of the class are held together by the teacher of one of them (CUR-02).
void merge_two_groups(Desk& desk, PersonId deputy, const std::vector<ChangeLesson>& lessons,
                      const ChangeLesson& given) {
    for (const ChangeLesson& lesson : lessons) {
        if (lesson.course_id == given.course_id || lesson.course_id == lessons.back().course_id)
            continue;
        for (const PossibleSubstitute& one : lesson.possible) {
            if (one.kind != SubstitutionKind::merge) continue;
            constexpr int half = 50;
            desk.submit(assign_substitution(desk.next_id(), deputy,
                                            {.lesson_id = lesson.lesson_id,
                                             .substitute_id = one.teacher_id,
                                             .kind = SubstitutionKind::merge,
                                             .coefficient_hundredths = half,
                                             .reason = "учитель на семинаре, приказ № 77"}));
            return;
        }
    }
}

}  // namespace

Result<Done> arrange_coming_changes(Desk& desk, const SchoolLife& school, CourseId course_id) {
    const PersonId deputy = school.people.deputy;
    LETOPIS_TRY(class_id, desk.read([&](Reader& reader) { return class_of(reader, course_id); }));
    LETOPIS_TRY_DONE(exempt_somebody(desk, deputy, class_id));
    LETOPIS_TRY(lessons, desk.read([&](Reader& reader) {
        return next_lessons(reader, deputy, course_id, class_id, desk.now());
    }));
    const auto given = std::find_if(lessons.begin(), lessons.end(), can_be_substituted);
    if (given == lessons.end()) return Done{};
    LETOPIS_TRY(illness, record_illness(desk, deputy, *given));
    desk.submit(by_reason(assign_substitution(desk.next_id(), deputy,
                                              {.lesson_id = given->lesson_id,
                                               .substitute_id = given->possible.front().teacher_id,
                                               .reason = "Болезнь: " + given->teacher}),
                          illness));
    const ChangeLesson& last = lessons.back();
    if (last.course_id != given->course_id)
        desk.submit(cancel_lesson(
            desk.next_id(), deputy,
            {.lesson_id = last.lesson_id, .reason = "учитель на курсах, приказ № 75"}));
    merge_two_groups(desk, deputy, lessons, *given);
    const Date distant = last.lesson_on.plus_days(days_ahead);
    desk.submit(set_days_mode(desk.next_id(), deputy,
                              {.study_group_id = class_id,
                               .from = distant,
                               .to = distant,
                               .reason = "актированный день: сильный мороз, приказ № 76"}));
    return desk.finish();
}

}  // namespace letopis::demo
