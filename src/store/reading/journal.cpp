// Results and closing.

#include "store/reading/school_reader.h"

namespace letopis::store {
namespace {

PeriodMark read_period_mark(Query& row) {
    PeriodMark mark;
    row.read("course_id", mark.course_id);
    row.read("student_id", mark.student_id);
    row.read("period_id", mark.period_id);
    row.read("value", mark.value);
    const auto mean_num = row.get<std::optional<std::int64_t>>("mean_num");
    const auto mean_den = row.get<std::optional<std::int64_t>>("mean_den");
    if (mean_num && mean_den) mark.mean = Fraction{*mean_num, *mean_den};
    row.read("proposed", mark.proposed);
    row.read("flag", mark.flag);
    row.read("reason", mark.reason);
    row.read("recorded_at", mark.recorded_at);
    row.read("recorded_by", mark.recorded_by);
    row.read("entry_index", mark.entry_index);
    return mark;
}

AnnualMark read_annual_mark(Query& row) {
    AnnualMark mark;
    row.read("course_id", mark.course_id);
    row.read("student_id", mark.student_id);
    row.read("value", mark.value);
    row.read("proposed", mark.proposed);
    row.read("flag", mark.flag);
    row.read("reason", mark.reason);
    row.read("recorded_at", mark.recorded_at);
    row.read("recorded_by", mark.recorded_by);
    row.read("entry_index", mark.entry_index);
    return mark;
}

Instant read_closed_at(Query& row) { return row.get<Instant>("closed_at"); }

}  // namespace

Result<std::vector<PeriodMark>> SchoolReader::period_marks_of_course(CourseId id) {
    Query query{connection_, Sql::journal_period_marks_of_course};
    query.with("course_id", id);
    return all_rows(query, read_period_mark);
}

Result<std::vector<AnnualMark>> SchoolReader::annual_marks_of_course(CourseId id) {
    Query query{connection_, Sql::journal_annual_marks_of_course};
    query.with("course_id", id);
    return all_rows(query, read_annual_mark);
}

Result<std::vector<PeriodMark>> SchoolReader::period_marks_of_student(StudentId id) {
    Query query{connection_, Sql::journal_period_marks_of_student};
    query.with("student_id", id);
    return all_rows(query, read_period_mark);
}

Result<std::vector<AnnualMark>> SchoolReader::annual_marks_of_student(StudentId id) {
    Query query{connection_, Sql::journal_annual_marks_of_student};
    query.with("student_id", id);
    return all_rows(query, read_annual_mark);
}

Result<std::vector<PeriodClosing>> SchoolReader::period_closings(CourseId id) {
    Query query{connection_, Sql::journal_period_closings};
    query.with("course_id", id);
    return all_rows(query, [](Query& row) {
        return PeriodClosing{.course_id = row.get<CourseId>("course_id"),
                             .period_id = row.get<PeriodId>("period_id"),
                             .closed_by = row.get<PersonId>("closed_by"),
                             .closed_at = read_closed_at(row)};
    });
}

Result<std::optional<Instant>> SchoolReader::course_closed_at(CourseId id) {
    Query query{connection_, Sql::journal_course_closing};
    query.with("course_id", id);
    return first_row(query, read_closed_at);
}

Result<std::optional<Instant>> SchoolReader::class_closed_at(StudyGroupId id) {
    Query query{connection_, Sql::journal_class_closing};
    query.with("study_group_id", id);
    return first_row(query, read_closed_at);
}

Result<std::vector<CouncilDecision>> SchoolReader::council_decisions(StudyGroupId id) {
    Query query{connection_, Sql::journal_council_decisions};
    query.with("study_group_id", id);
    return all_rows(query, read_struct<CouncilDecision>);
}

// --- What the closing of a year is counted from ---

Result<std::vector<CourseId>> SchoolReader::closed_courses(SchoolYearId id) {
    Query query{connection_, Sql::closing_closed_courses};
    query.with("school_year_id", id);
    return all_rows(query, [](Query& row) { return row.get<CourseId>("course_id"); });
}

Result<std::vector<CoursePeriod>> SchoolReader::closed_periods(SchoolYearId id) {
    Query query{connection_, Sql::closing_closed_periods};
    query.with("school_year_id", id);
    return all_rows(query, read_struct<CoursePeriod>);
}

Result<std::vector<CoursePeriod>> SchoolReader::taught_periods(SchoolYearId id, Date begun_by) {
    Query query{connection_, Sql::closing_taught_periods};
    query.with("school_year_id", id).with("begun_by", begun_by);
    return all_rows(query, read_struct<CoursePeriod>);
}

Result<std::vector<LackingLesson>> SchoolReader::lacking_lessons(Date from, Date to) {
    Query query{connection_, Sql::closing_lacking_lessons};
    query.with("from_on", from).with("to_on", to);
    return all_rows(query, read_struct<LackingLesson>);
}

Result<std::vector<PendingCell>> SchoolReader::pending_cells(Date from, Date to) {
    Query query{connection_, Sql::closing_pending_cells};
    query.with("from_on", from).with("to_on", to);
    return all_rows(query, read_struct<PendingCell>);
}

Result<std::vector<GivenResult>> SchoolReader::period_results(SchoolYearId id) {
    Query query{connection_, Sql::closing_period_results};
    query.with("school_year_id", id);
    return all_rows(query, read_struct<GivenResult>);
}

Result<std::vector<GivenResult>> SchoolReader::annual_results(SchoolYearId id) {
    Query query{connection_, Sql::closing_annual_results};
    query.with("school_year_id", id);
    return all_rows(query, [](Query& row) {
        return GivenResult{.course_id = row.get<CourseId>("course_id"),
                           .student_id = row.get<StudentId>("student_id")};
    });
}

Result<std::vector<ListStay>> SchoolReader::list_stays(SchoolYearId id) {
    Query query{connection_, Sql::closing_list_stays};
    query.with("school_year_id", id);
    return all_rows(query, read_struct<ListStay>);
}

Result<std::vector<StudyMode>> SchoolReader::study_modes(Date from, Date to) {
    Query query{connection_, Sql::closing_study_modes};
    query.with("from_on", from).with("to_on", to);
    return all_rows(query, read_struct<StudyMode>);
}

Result<std::vector<CourseId>> SchoolReader::deferred_courses() {
    Query query{connection_, Sql::closing_deferred_courses};
    return all_rows(query, [](Query& row) { return row.get<CourseId>("course_id"); });
}

}  // namespace letopis::store
