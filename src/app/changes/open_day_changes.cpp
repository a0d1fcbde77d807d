#include "app/changes/open_day_changes.h"

#include "app/changes/teaching_staff.h"
#include "base/limits.h"
#include "domain/calendar/school_days.h"
#include "ports/gathering/calendar/class_bells.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// Makes rows of lessons; asks once about each day.
class Telling {
public:
    Telling(Reader& reader, ChangeReading& reading, const TeachingStaff& staff)
        : reader_{reader}, reading_{reading}, staff_{staff} {}

    Result<ChangeLesson> told(const Lesson& lesson) {
        LETOPIS_TRY(title, reading_.title_of(lesson.course_id));
        LETOPIS_TRY(teacher, reading_.name_of(lesson.teacher_id));
        LETOPIS_TRY(closures, reading_.closures_of(lesson));
        ChangeLesson row{.lesson_id = lesson.lesson_id,
                         .course_id = lesson.course_id,
                         .lesson_on = lesson.lesson_on,
                         .slot_no = lesson.slot_no,
                         .starts_at = lesson.starts_at,
                         .ends_at = lesson.ends_at,
                         .room_title = lesson.room_title,
                         .subject_title = title->subject.title,
                         .study_group_title = title->study_group.title,
                         .teacher_id = lesson.teacher_id,
                         .teacher = std::move(teacher),
                         .cancelled = lesson.state == LessonState::cancelled,
                         .cancel_reason = lesson.cancel_reason,
                         .is_extra = lesson.is_extra,
                         .moved_from = lesson.moved_from,
                         .change_reason = lesson.change_reason,
                         .mode = lesson.mode,
                         .mode_reason = lesson.mode_reason,
                         .closed = schedule_refusal(closures).has_value(),
                         .recorded = has_record(lesson)};
        LETOPIS_TRY_DONE(add_substitution(lesson, row));
        if (row.cancelled || row.closed) return row;
        LETOPIS_TRY(day, day_of(lesson.lesson_on));
        LETOPIS_TRY(possible, staff_.possible(reading_, lesson, *day));
        row.possible = std::move(possible);
        return row;
    }

private:
    Result<Done> add_substitution(const Lesson& lesson, ChangeLesson& row) {
        if (!lesson.substitution) return Done{};
        LETOPIS_TRY(name, reading_.name_of(lesson.substitution->substitute_id));
        row.substitute_id = lesson.substitution->substitute_id;
        row.substitute = std::move(name);
        row.kind = lesson.substitution->kind;
        row.coefficient_hundredths = lesson.substitution->coefficient_hundredths;
        row.substitution_reason = lesson.substitution->reason;
        return Done{};
    }

    Result<const std::vector<Lesson>*> day_of(Date on) {
        auto known = days_.find(on);
        if (known == days_.end()) {
            LETOPIS_TRY(lessons, reader_.lessons_on(on, limits::lessons_of_day));
            known = days_.emplace(on, std::move(lessons)).first;
        }
        return &known->second;
    }

    Reader& reader_;
    ChangeReading& reading_;
    const TeachingStaff& staff_;
    std::map<Date, std::vector<Lesson>> days_;
};

/// Lessons of a class with those of the subgroups that draw from it.
Result<std::vector<Lesson>> lessons_of_class(Reader& reader, ChangeReading& reading,
                                             StudyGroupId id, Date on) {
    LETOPIS_TRY(lessons, reader.lessons_on(on, limits::lessons_of_day));
    std::vector<Lesson> found;
    for (Lesson& lesson : lessons) {
        LETOPIS_TRY(title, reading.title_of(lesson.course_id));
        if (concerns(title->study_group, id)) found.push_back(std::move(lesson));
    }
    return found;
}

Result<std::vector<Lesson>> wanted_lessons(Reader& reader, ChangeReading& reading,
                                           const ChangeSearch& search, Date on, Date to) {
    if (search.teacher_id) return reader.lessons_of_teacher(*search.teacher_id, on, to);
    if (search.study_group_id) return lessons_of_class(reader, reading, *search.study_group_id, on);
    return reader.changed_lessons(on, on, limits::changed_lessons);
}

/// The bells of the class that was looked for, or of the first lesson found; and of the classes
/// that hear others: named ones, or those of another family.
Result<Done> add_bells(Reader& reader, ChangeReading& reading, const ChangeSearch& search,
                       const std::vector<Lesson>& lessons, const std::vector<StudyGroup>& classes,
                       DayChanges& view) {
    ClassBells bells{reader};
    std::optional<StudyGroup> group;
    if (search.study_group_id) {
        LETOPIS_TRY(found, reader.study_group(*search.study_group_id));
        group = std::move(found);
    }
    if (!group && !lessons.empty()) {
        LETOPIS_TRY(title, reading.title_of(lessons.front().course_id));
        group = title->study_group;
    }
    LETOPIS_TRY(slots, bells.of(group.value_or(StudyGroup{}), view.on));
    view.bells = *slots;
    // Without named bells it asks once about each family, and about no class.
    for (const StudyGroup& other : classes) {
        LETOPIS_TRY(heard, bells.of(other, view.on));
        if (*heard != view.bells) view.other_bells.push_back({other.study_group_id, *heard});
    }
    return Done{};
}

Result<std::vector<NotedDay>> noted_days(Reader& reader, const SchoolYear& year) {
    LETOPIS_TRY(days, reader.calendar_days(year.starts_on, year.ends_on));
    std::vector<NotedDay> noted;
    for (const CalendarDay& day : days) noted.push_back({day.day_on, special_day_words(day)});
    return noted;
}

}  // namespace

Result<DayChanges> open_day_changes(Reader& reader, const Standing& standing,
                                    const ChangeSearch& search, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_timetable, Target{}));
    const Date today = moscow_date(now);
    const Date on = search.on.value_or(today);
    const Date to = search.teacher_id ? search.to.value_or(on) : on;
    if (to < on) return RefusalCode::dates_out_of_order;
    if (on.days_until(to) >= limits::days_of_changes)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "to",
                       .detail = "За один раз — не больше двух недель. Сузьте даты."};

    LETOPIS_TRY(year, school_year_on(reader, on));
    ChangeReading reading{reader};
    LETOPIS_TRY(staff, TeachingStaff::gather(reader, reading, year, day_in(year, on)));
    DayChanges view{.today = today,
                    .on = on,
                    .to = to,
                    .year_starts_on = year.starts_on,
                    .year_ends_on = year.ends_on,
                    .teachers = staff.teachers(),
                    .groups = staff.groups()};
    LETOPIS_TRY(lessons, wanted_lessons(reader, reading, search, on, to));
    LETOPIS_TRY_DONE(add_bells(reader, reading, search, lessons, staff.classes(), view));
    LETOPIS_TRY(noted, noted_days(reader, year));
    view.special_days = std::move(noted);
    Telling telling{reader, reading, staff};
    for (const Lesson& lesson : lessons) {
        if (view.lessons.size() == limits::changes_on_page) {
            view.cut_off = true;
            break;
        }
        LETOPIS_TRY(row, telling.told(lesson));
        view.lessons.push_back(std::move(row));
    }
    return view;
}

}  // namespace letopis
