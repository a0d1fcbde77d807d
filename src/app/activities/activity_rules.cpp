#include "app/activities/activity_rules.h"

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/calendar/typed_dates.h"
#include "domain/classes/after_school.h"
#include "domain/classes/membership.h"
#include "domain/lessons/changes.h"
#include "domain/lessons/lesson_dates.h"
#include "ports/gathering/derived_ids.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int hour_minutes = 60;
constexpr int last_weekday = 6;

std::string at_hour(std::size_t index, const char* member) {
    return "hours[" + std::to_string(index) + "]." + member;
}

int minutes_of(const ActivityHour& hour) { return hour.ends_at.minutes - hour.starts_at.minutes; }

Result<Done> check_hours(const std::vector<ActivityHour>& hours, SubjectKind kind) {
    if (hours.empty()) return invalid("hours", "Укажите, по каким дням и в какое время занятия.");
    if (hours.size() > limits::activity_rows)
        return invalid("hours", "Строк с часами не больше 30. Уберите лишние.");
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const ActivityHour& hour = hours[i];
        if (hour.weekday < 1 || hour.weekday > last_weekday)
            return invalid(at_hour(i, "weekday"), "Занятия бывают с понедельника по субботу.");
        if (hour.ends_at <= hour.starts_at)
            return invalid(at_hour(i, "ends_at"), "Занятие кончается раньше, чем начинается.");
        if (kind != SubjectKind::after_school && minutes_of(hour) > hour_minutes)
            return invalid(at_hour(i, "ends_at"),
                           "Занятие — это один час, не длиннее 60 минут. Разделите его на "
                           "несколько строк: каждая — отдельное занятие.");
        LETOPIS_TRY_DONE(
            written_text(hour.room_title, limits::title_code_points, at_hour(i, "room_title")));
        for (std::size_t j = 0; j < i; ++j)
            if (hours[j].weekday == hour.weekday && hour.starts_at < hours[j].ends_at &&
                hours[j].starts_at < hour.ends_at)
                return invalid(at_hour(i, "starts_at"),
                               "В этот день два занятия идут в одно время. Исправьте часы.");
    }
    return Done{};
}

Result<Done> check_list(const FormActivity& forming) {
    if (forming.student_ids.size() > limits::students_per_group)
        return invalid("student_ids", "Слишком много обучающихся в одной группе.");
    if (std::set(forming.student_ids.begin(), forming.student_ids.end()).size() !=
        forming.student_ids.size())
        return invalid("student_ids", "Обучающийся указан дважды. Оставьте его один раз.");
    if (forming.reach == ActivityReach::whole_class && !forming.student_ids.empty())
        return invalid("student_ids", "Занятия всего класса ведутся по списку класса.");
    LETOPIS_TRY_DONE(written_text(forming.order_no, limits::order_code_points, "order_no"));
    LETOPIS_TRY_DONE(check_typed_date(forming.order_on, "order_on"));
    const bool has_order = !squeeze_spaces(forming.order_no).empty() && forming.order_on;
    if (forming.kind == SubjectKind::after_school && !forming.student_ids.empty() && !has_order)
        return Refusal{.code = RefusalCode::order_required, .field = "order_no"};
    return Done{};
}

std::string when_words(const Lesson& lesson) {
    return lesson.lesson_on.russian() + ", " + lesson.starts_at.text() + "–" +
           lesson.ends_at.text();
}

Result<std::string> what_words(Reader& reader, const Lesson& other) {
    LETOPIS_TRY(title, find_course(reader, other.course_id));
    return "«" + title.subject.title + "», " + title.study_group.title;
}

bool is_of_staff(Role role) {
    return role != Role::student && role != Role::guardian && role != Role::inspector;
}

using Days = std::map<Date, std::vector<const Lesson*>>;

Days by_day(const std::vector<Lesson>& lessons) {
    Days days;
    for (const Lesson& lesson : lessons) days[lesson.lesson_on].push_back(&lesson);
    return days;
}

/// Refuses with the first of `others` that is held at the time of one of ours.
Result<Done> check_free(Reader& reader, const Days& ours, std::span<const Lesson> others,
                        RefusalCode code, const char* field) {
    for (const Lesson& other : others) {
        if (other.state == LessonState::cancelled) continue;
        const auto day = ours.find(other.lesson_on);
        if (day == ours.end()) continue;
        const auto clash =
            std::find_if(day->second.begin(), day->second.end(),
                         [&](const Lesson* lesson) { return overlap(*lesson, other); });
        if (clash == day->second.end()) continue;
        LETOPIS_TRY(what, what_words(reader, other));
        return Refusal{.code = code, .field = field, .detail = when_words(**clash) + ": " + what};
    }
    return Done{};
}

}  // namespace

Result<std::vector<StudyGroup>> activity_classes(Reader& reader, const FormActivity& forming) {
    const auto& ids = forming.class_ids;
    if (ids.empty() || ids.size() > limits::classes_of_subgroup)
        return invalid("class_ids", "Выберите классы, из которых набирается группа.");
    if (forming.reach == ActivityReach::whole_class && ids.size() > 1)
        return invalid("class_ids", "Занятия всего класса — у одного класса.");
    std::vector<StudyGroup> classes;
    for (const StudyGroupId id : ids) {
        LETOPIS_TRY(one, find_study_group(reader, id));
        for (const ClosureAspect aspect : {ClosureAspect::students, ClosureAspect::lessons}) {
            LETOPIS_TRY(closed, is_aspect_closed(reader, one, aspect));
            if (closed) return RefusalCode::aspect_closed;
        }
        const StudyGroup& first = classes.empty() ? one : classes.front();
        if (!is_home_class(one) || one.kind != first.kind ||
            one.school_year_id != first.school_year_id ||
            one.period_system_id != first.period_system_id)
            return invalid("class_ids", "Классы одной группы — одного года и с одними периодами.");
        classes.push_back(std::move(one));
    }
    return classes;
}

Result<Done> check_activity(const FormActivity& forming, const SchoolYear& year) {
    if (is_of_curriculum(forming.kind))
        return invalid("kind", "Так создаются внеурочная деятельность и группа продлённого дня.");
    if (forming.kind == SubjectKind::after_school && forming.reach == ActivityReach::whole_class)
        return invalid("reach", "Группа продлённого дня набирается списком по приказу.");
    LETOPIS_TRY(title, written_text(forming.title, limits::name_code_points, "title"));
    if (title.empty()) return invalid("title", "Назовите курс или группу.");
    if (forming.to < forming.from)
        return Refusal{.code = RefusalCode::dates_out_of_order, .field = "to"};
    const std::string within = "Укажите день учебного года " + year.title + ".";
    if (forming.from < year.starts_on) return invalid("from", within);
    if (year.ends_on < forming.to) return invalid("to", within);
    LETOPIS_TRY_DONE(check_hours(forming.hours, forming.kind));
    return check_list(forming);
}

Result<std::vector<ActivityHour>> cut_into_hours(const FormActivity& forming) {
    std::vector<ActivityHour> hours;
    std::map<int, int> of_day;
    for (const ActivityHour& stay : forming.hours) {
        const int count = std::max(1, (minutes_of(stay) + hour_minutes / 2) / hour_minutes);
        for (int i = 0; i < count; ++i) {
            hours.push_back(stay);
            hours.back().starts_at.minutes += i * hour_minutes;
            if (i + 1 < count)
                hours.back().ends_at.minutes = hours.back().starts_at.minutes + hour_minutes;
        }
        if ((of_day[stay.weekday] += count) > limits::activity_hours_of_day)
            return invalid("hours", "В одном дне больше 10 часов. Исправьте время.");
    }
    if (hours.size() > limits::activity_hours)
        return invalid("hours", "В неделю больше 60 часов. Исправьте время.");
    return hours;
}

Result<Done> check_activity_teacher(Reader& reader, EmployeeId id, Date today, Date from) {
    const Refusal refusal =
        invalid("teacher_id", "Выберите работника: того, кто ведёт занятия, найдите по фамилии.");
    LETOPIS_TRY(person, reader.person(id));
    if (!person) return refusal;
    for (const Date on : {today, from}) {
        LETOPIS_TRY(standing, read_standing(reader, id, on));
        const auto roles = standing.roles();
        if (std::any_of(roles.begin(), roles.end(), is_of_staff)) return Done{};
    }
    LETOPIS_TRY(held, reader.roles_of(id));
    LETOPIS_TRY(stays, reader.enrolments_of(id));
    LETOPIS_TRY(wards, reader.guardianships_of_guardian(id));
    if (held.empty() && stays.empty() && wards.empty()) return Done{};
    return refusal;
}

Result<Done> check_activity_students(Reader& reader, const FormActivity& forming) {
    for (const StudentId id : forming.student_ids) {
        bool is_listed = false;
        for (const StudyGroupId class_id : forming.class_ids) {
            LETOPIS_TRY(enrolment, reader.enrolment(id, class_id, forming.from));
            is_listed = is_listed || enrolment.has_value();
        }
        if (is_listed) continue;
        LETOPIS_TRY(person, reader.person(id));
        if (!person) return RefusalCode::not_found;
        return Refusal{.code = RefusalCode::student_not_enrolled,
                       .field = "student_ids",
                       .detail = person->last_first() + ": " + forming.from.russian() +
                                 " в выбранных классах не числится."};
    }
    return Done{};
}

std::vector<TimetableSlot> activity_slots(const FormActivity& forming,
                                          const std::vector<BellSlot>& bells) {
    int last = 0;
    for (const BellSlot& bell : bells) last = std::max(last, bell.slot_no);
    std::map<int, int> beyond;  // How many of a weekday are between bells.
    std::vector<TimetableSlot> slots;
    for (const ActivityHour& hour : forming.hours) {
        const auto bell = std::find_if(bells.begin(), bells.end(), [&](const BellSlot& one) {
            return one.starts_at == hour.starts_at && one.ends_at == hour.ends_at;
        });
        const int slot_no = bell != bells.end() ? bell->slot_no : last + ++beyond[hour.weekday];
        slots.push_back({.course_id = forming.course_id,
                         .weekday = hour.weekday,
                         .slot_no = slot_no,
                         .room_title = squeeze_spaces(hour.room_title)});
    }
    return slots;
}

std::vector<Lesson> activity_lessons(const FormActivity& forming, const SchoolYear& year,
                                     const std::vector<Period>& periods,
                                     const std::vector<CalendarDay>& special_days,
                                     const std::vector<TimetableSlot>& slots) {
    const LessonCalendar calendar{.year_starts_on = year.starts_on,
                                  .periods = periods,
                                  .days_off = public_holidays(year.starts_on.year()),
                                  .special_days = special_days};
    std::vector<Lesson> lessons;
    for (std::size_t i = 0; i < slots.size(); ++i)
        for (const Date on : lesson_dates(calendar, slots[i], {forming.from, forming.to}))
            lessons.push_back(
                {.lesson_id = derived_id<LessonId>(
                     "lesson of an activity, slot " + std::to_string(slots[i].slot_no),
                     moscow_instant(on, forming.hours[i].starts_at), forming.course_id),
                 .course_id = forming.course_id,
                 .lesson_on = on,
                 .slot_no = slots[i].slot_no,
                 .starts_at = forming.hours[i].starts_at,
                 .ends_at = forming.hours[i].ends_at,
                 .teacher_id = forming.teacher_id,
                 .room_title = slots[i].room_title});
    std::stable_sort(lessons.begin(), lessons.end(), [](const Lesson& one, const Lesson& other) {
        return one.begins() < other.begins();
    });
    return lessons;
}

Result<Done> check_activity_clashes(Reader& reader, const FormActivity& forming,
                                    const std::vector<StudyGroup>& classes,
                                    const std::vector<Lesson>& lessons) {
    const Days ours = by_day(lessons);
    const Date first = lessons.front().lesson_on;
    const Date last = lessons.back().lesson_on;
    LETOPIS_TRY(taught, reader.lessons_of_teacher(forming.teacher_id, first, last));
    std::erase_if(taught, [&](const Lesson& one) { return one.held_by() != forming.teacher_id; });
    LETOPIS_TRY_DONE(check_free(reader, ours, taught, RefusalCode::teacher_busy, "teacher_id"));
    if (forming.kind == SubjectKind::after_school) return Done{};
    std::set<StudyGroupId> groups;
    for (const StudyGroup& one : classes) groups.insert(one.study_group_id);
    if (forming.reach == ActivityReach::whole_class) {
        // A group may meet while another of the same class does (may_run_side_by_side).
        LETOPIS_TRY(split, reader.courses_of_subgroups(classes.front().study_group_id));
        for (const CourseTitle& one : split)
            if (one.subject.kind != SubjectKind::after_school)
                groups.insert(one.course.study_group_id);
    }
    for (const StudyGroupId id : groups) {
        LETOPIS_TRY(of_group, reader.lessons_of_group(id, first, last));
        LETOPIS_TRY_DONE(check_free(reader, ours, of_group, RefusalCode::group_busy, "hours"));
    }
    return Done{};
}

}  // namespace letopis
