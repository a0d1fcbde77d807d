// Attendance of days and groups, notices of absence and excuse documents.

#include "store/reading/school_reader.h"

namespace letopis::store {
namespace {

DayAttendance read_day_attendance(Query& row) {
    DayAttendance one;
    row.read("lesson_id", one.attendance.lesson_id);
    row.read("student_id", one.attendance.student_id);
    row.read("status", one.attendance.status);
    row.read("first_recorded_at", one.attendance.first_recorded_at);
    row.read("recorded_at", one.attendance.recorded_at);
    row.read("recorded_by", one.attendance.recorded_by);
    row.read("entry_index", one.attendance.entry_index);
    row.read("course_id", one.course_id);
    row.read("lesson_on", one.lesson_on);
    row.read("slot_no", one.slot_no);
    return one;
}

/// Rows between two days.
template <class Read>
auto rows_between(Query& query, Date from, Date to, Read read) {
    query.with("from_on", from).with("to_on", to);
    return all_rows(query, read);
}

}  // namespace

Result<std::vector<DayAttendance>> SchoolReader::attendance_on(Date on, std::int64_t limit) {
    Query query{connection_, Sql::attendance_on_day};
    query.with("lesson_on", on).with("most", limit);
    return all_rows(query, read_day_attendance);
}

Result<std::vector<DayAttendance>> SchoolReader::attendance_of_group(StudyGroupId id, Date from,
                                                                     Date to) {
    Query query{connection_, Sql::attendance_of_group};
    query.with("study_group_id", id);
    return rows_between(query, from, to, read_day_attendance);
}

Result<std::optional<AbsenceNotice>> SchoolReader::absence_notice(EntryIndex notice) {
    Query query{connection_, Sql::attendance_notice};
    query.with("entry_index", notice);
    return first_row(query, read_struct<AbsenceNotice>);
}

Result<std::vector<AbsenceNotice>> SchoolReader::absence_notices_of_student(StudentId id, Date from,
                                                                            Date to) {
    Query query{connection_, Sql::attendance_notices_of_student};
    query.with("student_id", id);
    return rows_between(query, from, to, read_struct<AbsenceNotice>);
}

Result<std::vector<AbsenceNotice>> SchoolReader::absence_notices_of_group(StudyGroupId id,
                                                                          Date from, Date to) {
    Query query{connection_, Sql::attendance_notices_of_group};
    query.with("study_group_id", id);
    return rows_between(query, from, to, read_struct<AbsenceNotice>);
}

Result<std::vector<ExcuseDocument>> SchoolReader::excuses_of_student(StudentId id, Date from,
                                                                     Date to) {
    Query query{connection_, Sql::attendance_excuses_of_student};
    query.with("student_id", id);
    return rows_between(query, from, to, read_struct<ExcuseDocument>);
}

Result<std::vector<ExcuseDocument>> SchoolReader::excuses_of_group(StudyGroupId id, Date from,
                                                                   Date to) {
    Query query{connection_, Sql::attendance_excuses_of_group};
    query.with("study_group_id", id);
    return rows_between(query, from, to, read_struct<ExcuseDocument>);
}

}  // namespace letopis::store
