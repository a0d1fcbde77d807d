#include "ports/gathering/attendance_totals.h"

#include "domain/attendance/indicators.h"

namespace letopis {

bool is_counted(AttendanceStatus status, std::span<const StudyMode> modes, Date on) {
    if (status != AttendanceStatus::absent) return true;
    const StudyMode* mode = study_mode_on(modes, on);
    return mode == nullptr || attends_class(mode->kind);
}

void add_day(std::span<const AttendanceStatus> day, AttendanceTotals& totals) {
    AttendanceTotals of_day{.lessons = static_cast<int>(day.size())};
    for (const AttendanceStatus status : day) {
        if (is_absence(status)) ++of_day.missed;
        if (status == AttendanceStatus::ill) ++of_day.ill;
        if (status == AttendanceStatus::excused) ++of_day.excused;
        if (status == AttendanceStatus::absent) ++of_day.without_reason;
        if (status == AttendanceStatus::late) ++of_day.late;
    }
    const auto is_missed = [&](int missed, MissedDayPolicy policy) {
        return is_missed_day(of_day.lessons, missed, policy) ? 1 : 0;
    };
    of_day.days = is_missed(of_day.missed, MissedDayPolicy::all_lessons);
    of_day.ill_days = is_missed(of_day.ill, MissedDayPolicy::all_lessons);
    of_day.long_days = is_missed(of_day.missed, MissedDayPolicy::three_lessons);
    of_day.ill_long_days = is_missed(of_day.ill, MissedDayPolicy::three_lessons);
    add(of_day, totals);
}

void add(const AttendanceTotals& other, AttendanceTotals& totals) {
    totals.lessons += other.lessons;
    totals.missed += other.missed;
    totals.ill += other.ill;
    totals.excused += other.excused;
    totals.without_reason += other.without_reason;
    totals.late += other.late;
    totals.days += other.days;
    totals.ill_days += other.ill_days;
    totals.long_days += other.long_days;
    totals.ill_long_days += other.ill_long_days;
}

std::string attended_text(const AttendanceTotals& totals) {
    if (totals.lessons == 0) return {};
    return percent_text(attended_share(totals.lessons, totals.missed));
}

}  // namespace letopis
