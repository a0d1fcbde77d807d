#include "domain/attendance/allowed.h"

namespace letopis {

bool attendance_allowed(LessonMode mode, AttendanceStatus status) {
    if (status == AttendanceStatus::present) return true;
    switch (mode) {
        case LessonMode::offline:
            return true;
        case LessonMode::distance:
            return status != AttendanceStatus::late;
        case LessonMode::self_study:
            break;
    }
    return false;
}

}  // namespace letopis
