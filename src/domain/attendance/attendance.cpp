#include "domain/attendance/attendance.h"

#include "base/text.h"

namespace letopis {

std::string_view attendance_letter(AttendanceStatus status) {
    switch (status) {
        case AttendanceStatus::present:
            return "";
        case AttendanceStatus::absent:
            return "н";
        case AttendanceStatus::ill:
            return "б";
        case AttendanceStatus::excused:
            return "у";
        case AttendanceStatus::late:
            return "о";
    }
    return "";
}

std::optional<AttendanceStatus> parse_attendance(std::string_view text) {
    const std::string folded = fold_for_search(text);
    if (folded == "н") return AttendanceStatus::absent;
    if (folded == "б" || folded == "н/б") return AttendanceStatus::ill;
    if (folded == "у" || folded == "п") return AttendanceStatus::excused;
    if (folded == "о" || folded == "оп") return AttendanceStatus::late;
    return std::nullopt;
}

bool is_absence(AttendanceStatus status) {
    return status != AttendanceStatus::present && status != AttendanceStatus::late;
}

}  // namespace letopis
