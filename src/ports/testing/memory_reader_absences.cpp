// Attendance of days and groups, notices of absence and excuse documents, in memory.

#include <tuple>

#include "ports/testing/memory_reader.h"
#include "ports/testing/related.h"
#include "ports/testing/rows.h"

namespace letopis::testing {
namespace {

template <class Row>
bool overlaps(const Row& row, Date from, Date to) {
    return row.from_on <= to && from <= row.to_on;
}

/// Attendance that stands and is wanted, day by day.
template <class Wanted>
std::vector<DayAttendance> attendance_where(const MemoryTables& tables, Wanted wanted) {
    std::vector<DayAttendance> rows;
    for (const auto& [key, attendance] : tables.attendance) {
        if (attendance.status == AttendanceStatus::present) continue;
        const Lesson& lesson = tables.lessons.at(key.first);
        if (wanted(attendance, lesson.lesson_on))
            rows.push_back({.attendance = attendance,
                            .course_id = lesson.course_id,
                            .lesson_on = lesson.lesson_on,
                            .slot_no = lesson.slot_no});
    }
    return in_order(std::move(rows), [](const DayAttendance& row) {
        return std::tuple{row.lesson_on, row.attendance.student_id, row.slot_no,
                          row.attendance.lesson_id};
    });
}

}  // namespace

Result<std::vector<DayAttendance>> MemoryReader::attendance_on(Date on, std::int64_t limit) {
    auto rows = attendance_where(
        tables_, [&](const Attendance&, Date lesson_on) { return lesson_on == on; });
    if (std::ssize(rows) > limit) rows.resize(static_cast<std::size_t>(limit));
    return rows;
}

Result<std::vector<DayAttendance>> MemoryReader::attendance_of_group(StudyGroupId id, Date from,
                                                                     Date to) {
    return attendance_where(tables_, [&](const Attendance& attendance, Date on) {
        return from <= on && on <= to && is_listed(tables_, id, attendance.student_id, on, on);
    });
}

Result<std::optional<AbsenceNotice>> MemoryReader::absence_notice(EntryIndex notice) {
    return row_at(tables_.absence_notices, notice);
}

Result<std::vector<AbsenceNotice>> MemoryReader::absence_notices_of_student(StudentId id, Date from,
                                                                            Date to) {
    return rows_where(tables_.absence_notices, [&](const AbsenceNotice& notice) {
        return notice.student_id == id && !notice.is_withdrawn && overlaps(notice, from, to);
    });
}

Result<std::vector<AbsenceNotice>> MemoryReader::absence_notices_of_group(StudyGroupId id,
                                                                          Date from, Date to) {
    return rows_where(tables_.absence_notices, [&](const AbsenceNotice& notice) {
        return !notice.is_withdrawn && overlaps(notice, from, to) &&
               is_listed(tables_, id, notice.student_id, from, to);
    });
}

Result<std::vector<ExcuseDocument>> MemoryReader::excuses_of_student(StudentId id, Date from,
                                                                     Date to) {
    return rows_where(tables_.excuses, [&](const ExcuseDocument& excuse) {
        return excuse.student_id == id && overlaps(excuse, from, to);
    });
}

Result<std::vector<ExcuseDocument>> MemoryReader::excuses_of_group(StudyGroupId id, Date from,
                                                                   Date to) {
    return rows_where(tables_.excuses, [&](const ExcuseDocument& excuse) {
        return overlaps(excuse, from, to) && is_listed(tables_, id, excuse.student_id, from, to);
    });
}

Result<std::optional<Exemption>> MemoryReader::exemption(EntryIndex exemption) {
    return row_at(tables_.exemptions, exemption);
}

Result<std::vector<HealthSheet>> MemoryReader::health_sheets_of_group(StudyGroupId id) {
    return rows_where(tables_.health_sheets, [&](const HealthSheet& one) {
        return std::any_of(
            tables_.enrolments.begin(), tables_.enrolments.end(), [&](const Enrolment& enrolment) {
                return enrolment.student_id == one.student_id && enrolment.study_group_id == id;
            });
    });
}

Result<std::optional<HealthSheet>> MemoryReader::health_sheet_of(StudentId id) {
    const auto known = tables_.health_sheets.find(id);
    return known == tables_.health_sheets.end() ? std::optional<HealthSheet>{} : known->second;
}

Result<std::vector<Exemption>> MemoryReader::exemptions_of_student(StudentId id, Date from,
                                                                   Date to) {
    return rows_where(tables_.exemptions, [&](const Exemption& one) {
        return one.student_id == id && !one.is_withdrawn && one.overlaps(from, to);
    });
}

Result<std::vector<Exemption>> MemoryReader::exemptions_of_group(StudyGroupId id, Date from,
                                                                 Date to) {
    return rows_where(tables_.exemptions, [&](const Exemption& one) {
        return !one.is_withdrawn && one.overlaps(from, to) &&
               is_listed(tables_, id, one.student_id, from, to);
    });
}

}  // namespace letopis::testing
