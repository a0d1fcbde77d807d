#include "app/changes/open_day_changes.h"

#include <algorithm>

#include "app/changes/teaching_staff.h"
#include "base/limits.h"
#include "domain/calendar/school_days.h"
#include "ports/gathering/calendar/class_bells.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// Makes rows of lessons; asks once about each day and each reason.
class Telling {
public:
    Telling(Reader& reader, ChangeReading& reading, const TeachingStaff& staff)
        : reader_{reader}, reading_{reading}, staff_{staff} {}

    /// Until there are limits::changes_on_page of them. Whether there were more.
    Result<bool> tell(const std::vector<Lesson>& lessons, std::vector<ChangeLesson>& rows) {
        for (const Lesson& lesson : lessons) {
            if (rows.size() == limits::changes_on_page) return true;
            LETOPIS_TRY(row, told(lesson));
            rows.push_back(std::move(row));
        }
        return false;
    }

private:
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
        LETOPIS_TRY_DONE(add_reason(lesson, row));
        if (row.cancelled || row.closed) return row;
        LETOPIS_TRY(day, day_of(lesson.lesson_on));
        LETOPIS_TRY(possible, staff_.possible(reading_, lesson, *day));
        row.possible = std::move(possible);
        return row;
    }

    Result<Done> add_reason(const Lesson& lesson, ChangeLesson& row) {
        auto known = applied_.find(lesson.lesson_on);
        if (known == applied_.end()) {
            LETOPIS_TRY(applied, reader_.applied_reasons(lesson.lesson_on, lesson.lesson_on));
            known = applied_.emplace(lesson.lesson_on, std::move(applied)).first;
        }
        const auto found =
            std::ranges::find(known->second, lesson.lesson_id, &AppliedReason::lesson_id);
        if (found == known->second.end()) return Done{};
        row.applied_reason = found->change_reason;
        auto words = words_.find(found->change_reason);
        if (words == words_.end()) {
            LETOPIS_TRY(reason, reader_.change_reason(found->change_reason));
            words = words_.emplace(found->change_reason, reason ? reason_words(*reason) : "").first;
        }
        row.applied_words = words->second;
        return Done{};
    }

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
    std::map<Date, std::vector<AppliedReason>> applied_;
    std::map<EntryIndex, std::string> words_;
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

/// Reasons that the changes of these days may have.
Result<Done> add_reasons(Reader& reader, ChangeReading& reading, const ChangeSearch& search,
                         DayChanges& view) {
    LETOPIS_TRY(reasons, reader.change_reasons(view.on, view.to, limits::change_reasons));
    for (const ChangeReason& reason : reasons) {
        if (reason.scope == ReasonScope::teacher && search.teacher_id &&
            reason.teacher_id != *search.teacher_id)
            continue;
        LETOPIS_TRY(line, reason_line(reader, reading, reason));
        view.reasons.push_back(std::move(line));
    }
    return Done{};
}

/// The card of one reason, with what was changed by it.
Result<Done> add_card(Reader& reader, ChangeReading& reading, const ChangeReason& reason,
                      Telling& telling, DayChanges& view) {
    LETOPIS_TRY(line, reason_line(reader, reading, reason));
    line.awaiting_count = static_cast<int>(view.lessons.size());
    view.reason = std::move(line);
    LETOPIS_TRY(made, reader.lessons_of_reason(reason.change_reason, limits::lessons_of_reason));
    LETOPIS_TRY(more, telling.tell(made, view.made));
    view.made_cut_off = more;
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
    std::optional<ChangeReason> reason;
    if (search.change_reason) {
        LETOPIS_TRY(found, find_change_reason(reader, *search.change_reason));
        reason = std::move(found);
    }
    const Date on = reason ? reason->from_on : search.on.value_or(today);
    const Date last = search.teacher_id ? search.to.value_or(on) : on;
    const Date to = reason ? std::max(on, reason->to_on) : last;
    if (to < on) return RefusalCode::dates_out_of_order;
    if (!reason && on.days_until(to) >= limits::days_of_changes)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "to",
                       .detail = "За один раз — не больше двух недель. Сузьте даты."};

    LETOPIS_TRY(year, school_year_on(reader, on));
    ChangeReading reading{reader};
    // Of a long term, those who teach now.
    const Date staffed_on = reason ? std::clamp(today, on, to) : on;
    LETOPIS_TRY(staff, TeachingStaff::gather(reader, reading, year, day_in(year, staffed_on)));
    DayChanges view{.today = today,
                    .on = on,
                    .to = to,
                    .year_starts_on = year.starts_on,
                    .year_ends_on = year.ends_on,
                    .teachers = staff.teachers(),
                    .groups = staff.groups()};
    AwaitingLessons wanted;
    if (reason) {
        LETOPIS_TRY(awaiting,
                    awaiting_lessons(reader, reading, *reason, today, limits::changes_on_page));
        wanted = std::move(awaiting);
    } else {
        LETOPIS_TRY(lessons, wanted_lessons(reader, reading, search, on, to));
        wanted.lessons = std::move(lessons);
    }
    LETOPIS_TRY_DONE(add_reasons(reader, reading, search, view));
    LETOPIS_TRY_DONE(add_bells(reader, reading, search, wanted.lessons, staff.classes(), view));
    LETOPIS_TRY(noted, noted_days(reader, year));
    view.special_days = std::move(noted);
    Telling telling{reader, reading, staff};
    LETOPIS_TRY(more, telling.tell(wanted.lessons, view.lessons));
    view.cut_off = wanted.cut_off || more;
    if (reason) LETOPIS_TRY_DONE(add_card(reader, reading, *reason, telling, view));
    return view;
}

}  // namespace letopis
