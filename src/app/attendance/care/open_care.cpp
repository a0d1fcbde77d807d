#include "app/attendance/care/open_care.h"

#include <algorithm>
#include <map>

#include "domain/classes/membership.h"
#include "ports/gathering/class_attendance.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int days_of_care = 28;

/// One class is read once, however many of it are under care.
class CareReading {
public:
    CareReading(Reader& reader, CareView& view, Instant now)
        : reader_{reader}, view_{view}, now_{now} {}

    Result<Done> add(StudentId id) {
        LETOPIS_TRY(name, short_name(reader_, id));
        CareStudent student{.student_id = id,
                            .name = std::move(name),
                            .study_group_title = {},
                            .attended = {},
                            .days = {}};
        LETOPIS_TRY(groups, groups_of_student(reader_, id, view_.to));
        const auto home = std::find_if(groups.begin(), groups.end(), is_home_class);
        if (home != groups.end()) {
            student.study_group_title = home->title;
            LETOPIS_TRY(attendance, attendance_of(*home));
            fill(*attendance, student);
        }
        view_.students.push_back(std::move(student));
        return Done{};
    }

private:
    Result<const ClassAttendance*> attendance_of(const StudyGroup& group) {
        const auto known = classes_.find(group.study_group_id);
        if (known != classes_.end()) return &known->second;
        LETOPIS_TRY(gathered, ClassAttendance::gather(reader_, group, view_.from, view_.to, now_));
        return &classes_.emplace(group.study_group_id, std::move(gathered)).first->second;
    }

    void fill(const ClassAttendance& attendance, CareStudent& student) const {
        const AttendanceTotals totals =
            attendance.totals_of(student.student_id, view_.from, view_.to);
        student.lessons = totals.lessons;
        student.missed = totals.missed;
        student.without_reason = totals.without_reason;
        student.late = totals.late;
        student.long_days = totals.long_days;
        student.attended = attended_text(totals);
        for (Date on = view_.to; view_.from <= on; on = on.plus_days(-1)) {
            CareDay day{.on = on};
            for (const LessonVisit& visit : attendance.day_of(student.student_id, on)) {
                ++day.lessons;
                day.missed += is_absence(visit.status) ? 1 : 0;
                day.without_reason += visit.status == AttendanceStatus::absent ? 1 : 0;
                day.late += visit.status == AttendanceStatus::late ? 1 : 0;
            }
            if (day.missed + day.late > 0) student.days.push_back(day);
        }
    }

    Reader& reader_;
    CareView& view_;
    Instant now_;
    std::map<StudyGroupId, ClassAttendance> classes_;
};

}  // namespace

Result<CareView> open_care(Reader& reader, const Standing& standing, std::optional<Date> on,
                           Instant now) {
    const Date today = moscow_date(now);
    const Date to = on.value_or(today);
    if (today < to)
        return invalid("on", "Этот день ещё не наступил. Выберите сегодняшний или прошедший.");
    // Each of them is asked about: whoever has none under his care has no business here.
    if (standing.cares_for.empty()) return RefusalCode::not_your_role;
    CareView view{.from = to.plus_days(1 - days_of_care), .to = to, .today = today, .students = {}};
    CareReading reading{reader, view, now};
    for (const StudentId id : standing.cares_for) {
        LETOPIS_TRY(target, student_target(reader, id, today));
        LETOPIS_TRY_DONE(check_access(standing, Action::read_under_care, target));
        LETOPIS_TRY_DONE(reading.add(id));
    }
    std::stable_sort(view.students.begin(), view.students.end(),
                     [](const CareStudent& one, const CareStudent& other) {
                         return one.without_reason > other.without_reason;
                     });
    return view;
}

}  // namespace letopis
