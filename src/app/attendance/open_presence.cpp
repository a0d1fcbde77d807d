#include "app/attendance/open_presence.h"

#include <set>

#include "app/attendance/notice_lines.h"
#include "base/limits.h"
#include "domain/classes/membership.h"
#include "ports/gathering/class_attendance.h"
#include "ports/gathering/names.h"
#include "ports/gathering/roles/part_of_school.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

void add(const PresenceCount& other, PresenceCount& count) {
    count.listed += other.listed;
    count.present += other.present;
    count.late += other.late;
    count.ill += other.ill;
    count.excused += other.excused;
    count.without_reason += other.without_reason;
    count.unannounced += other.unannounced;
    count.noticed += other.noticed;
    count.unknown += other.unknown;
    count.without_lesson += other.without_lesson;
}

void count_first(AttendanceStatus status, PresenceCount& count) {
    switch (status) {
        case AttendanceStatus::absent:
            ++count.without_reason;
            return;
        case AttendanceStatus::ill:
            ++count.ill;
            return;
        case AttendanceStatus::excused:
            ++count.excused;
            return;
        case AttendanceStatus::late:
            ++count.late;
            break;
        case AttendanceStatus::present:
            break;
    }
    ++count.present;
}

class DayOfSchool {
public:
    DayOfSchool(Reader& reader, Instant now, PresenceView& view)
        : reader_{reader}, now_{now}, view_{view} {}

    Result<Done> add_class(const StudyGroup& group) {
        LETOPIS_TRY(attendance, ClassAttendance::gather(reader_, group, view_.on, view_.on, now_));
        LETOPIS_TRY(notices,
                    reader_.absence_notices_of_group(group.study_group_id, view_.on, view_.on));
        LETOPIS_TRY(excuses, reader_.excuses_of_group(group.study_group_id, view_.on, view_.on));
        ClassPresence shown{.study_group_id = group.study_group_id,
                            .study_group_title = group.title};
        for (const Person& student : attendance.students()) {
            const StudentId id = student.person_id;
            const bool noticed = covering(notices, id, view_.on) != nullptr;
            const bool excused = covering(excuses, id, view_.on) != nullptr;
            letopis::add(attendance.totals_of(id, view_.on, view_.on), shown.lessons);
            ++shown.count.listed;
            if (noticed) ++shown.count.noticed;
            add_first(student, attendance.day_of(id, view_.on), noticed || excused, shown);
        }
        LETOPIS_TRY_DONE(add_untaken(attendance, shown));
        add(shown.count, view_.count);
        letopis::add(shown.lessons, view_.lessons);
        view_.classes.push_back(std::move(shown));
        return Done{};
    }

private:
    static void add_first(const Person& student, const std::vector<LessonVisit>& day,
                          bool explained, ClassPresence& shown) {
        if (day.empty()) {
            ++shown.count.without_lesson;
            return;
        }
        if (!day.front().lesson->is_looked_at) {
            ++shown.count.unknown;
            return;
        }
        const AttendanceStatus status = day.front().status;
        count_first(status, shown.count);
        if (!is_absence(status)) return;
        const bool unannounced = status == AttendanceStatus::absent && !explained;
        if (unannounced) ++shown.count.unannounced;
        shown.away.push_back({.student_id = student.person_id,
                              .name = student.last_first(),
                              .letter = std::string{attendance_letter(status)},
                              .unannounced = unannounced});
    }

    /// Lessons of an elective stand with each of its classes, and are counted once in the school.
    Result<Done> add_untaken(const ClassAttendance& attendance, ClassPresence& shown) {
        for (const HeldLesson& one : attendance.lessons()) {
            if (one.is_looked_at) continue;
            ++shown.untaken;
            if (!untaken_.insert(one.lesson.lesson_id).second) continue;
            ++view_.untaken_count;
            if (view_.untaken.size() == limits::untaken_rolls_on_page) continue;
            LETOPIS_TRY(teacher, short_name(reader_, one.lesson.held_by()));
            view_.untaken.push_back({.lesson_id = one.lesson.lesson_id,
                                     .course_id = one.lesson.course_id,
                                     .slot_no = one.lesson.slot_no,
                                     .study_group_title = one.study_group_title,
                                     .subject_title = one.subject_title,
                                     .teacher = std::move(teacher)});
        }
        return Done{};
    }

    Reader& reader_;
    Instant now_;
    PresenceView& view_;
    std::set<LessonId> untaken_;
};

}  // namespace

Result<PresenceView> open_presence(Reader& reader, const Standing& standing, std::optional<Date> on,
                                   Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_excuses, Target{}));
    const Date today = moscow_date(now);
    PresenceView view{.on = on.value_or(today), .today = today};
    LETOPIS_TRY(year, school_year_on(reader, view.on));
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    DayOfSchool day{reader, now, view};
    const PartOfSchool part{reader, standing};
    for (const StudyGroup& group : groups)
        if (is_home_class(group) && part.has(group)) LETOPIS_TRY_DONE(day.add_class(group));
    view.attended = attended_text(view.lessons);
    return view;
}

}  // namespace letopis
