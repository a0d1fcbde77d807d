#include "http/testing/answer_requests.h"

namespace letopis::http::testing {
namespace {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;

const StudyGroupId dancers = id_of<StudyGroupId>(119);
const CourseId dancing = id_of<CourseId>(119);
const LessonId merged = id_of<LessonId>(119);
const EmployeeId substitute = id_of<EmployeeId>(115);  ///< Of the matrix, at the lesson of Russian.

/// He holds a lesson of his own class together with it.
std::vector<EntryBody> merged_lesson(const SampleSchool& school) {
    return {LessonScheduled{.lesson_id = merged,
                            .course_id = school.mathematics_5b,
                            .lesson_on = Date{2026, 9, 7},
                            .slot_no = 1,
                            .starts_at = TimeOfDay{8 * 60 + 30},
                            .ends_at = TimeOfDay{9 * 60 + 15},
                            .teacher_id = school.petrova},
            SubstitutionAssigned{.lesson_id = merged,
                                 .substitute_id = substitute,
                                 .kind = SubstitutionKind::merge,
                                 .reason = "болезнь учителя"}};
}

/// An association that the teacher of the course leads.
std::vector<EntryBody> association(const SampleSchool& school) {
    const SubjectId subject = id_of<SubjectId>(119);
    return {
        StudyGroupFormed{{.study_group_id = dancers,
                          .school_year_id = school.year,
                          .family = ProgrammeFamily::additional,
                          .kind = StudyGroupKind::association_group,
                          .title = "Танцы, группа 1",
                          .period_system_id = school.quarters}},
        SubjectAdded{{.subject_id = subject,
                      .title = "Танцы",
                      .kind = SubjectKind::association,
                      .position = 119}},
        CourseOpened{{.course_id = dancing,
                      .subject_id = subject,
                      .study_group_id = dancers,
                      .school_year_id = school.year,
                      .period_system_id = school.quarters,
                      .scale = Scale::no_marks}},
        CourseTeacherAssigned{
            {.course_id = dancing, .teacher_id = school.sidorov, .valid_from = Date{2026, 9, 1}}}};
}

}  // namespace

std::vector<EntryBody> answer_facts(const SampleSchool& school) {
    std::vector<EntryBody> facts{
        ExemptionGranted{.student_id = school.zhukova,
                         .subject_id = school.english,
                         .from_on = Date{2027, 5, 3},
                         .to_on = Date{2027, 5, 7},
                         .document_no = "12",
                         .document_on = Date{2027, 4, 30},
                         .text = {}},
        RemarkMade{.course_id = school.russian_5a,
                   .addressee_id = school.sidorov,
                   .text = "Нет тем",
                   .due_on = Date{2027, 6, 11}},
        CorrectionRequested{.lesson_id = school.russian_7, .reason = "описка"},
        ResultCarried{.course_id = school.mathematics_5a,
                      .student_id = school.zhukova,
                      .period_id = school.fourth_quarter,
                      .value = ResultValue::four,
                      .organization = "ГБОУ «Школа № 1234»",
                      .document_no = "7",
                      .document_on = Date{2027, 5, 20}}};
    for (auto& more : {merged_lesson(school), association(school)})
        facts.insert(facts.end(), more.begin(), more.end());
    return facts;
}

std::vector<EntryBody> notice_facts(const SampleSchool& school) {
    return {AbsenceNoticed{.student_id = school.zhukova,
                           .from_on = Date{2027, 5, 24},
                           .to_on = Date{2027, 5, 25},
                           .text = {}}};
}

std::vector<EntryBody> made_import_facts(const SampleSchool& school) {
    const auto newcomer = id_of<StudentId>(119);
    return {PersonRegistered{{.person_id = newcomer, .last_name = "Новый"}},
            StudentEnrolled{.student_id = newcomer,
                            .study_group_id = school.class_5b,
                            .enrolled_on = Date{2027, 5, 31},
                            .order_no = "40",
                            .order_on = Date{2027, 5, 31}}};
}

// Commands lack what they need, or come too late: whoever passes both locks is refused for that.
std::map<std::string, AskedOfPeople> answer_requests(const SampleSchool& school, Date ends_on,
                                                     const NextCommand& command,
                                                     const IndexOf& index_of) {
    const std::string lesson = "/api/v1/lessons/" + school.russian_7.text();
    const std::string journal = "/api/v1/associations/" + dancers.text() + "/journal";
    const auto about = [&](const std::string& room, const std::string& kind) {
        return "/api/v1/" + room + "/" + index_of(kind);
    };
    const std::string id = R"({"command_id":")" + command() + "\"";
    return {
        {"withdraw_absence_notice",
         {about("absence-notices", "absence_noticed") + "/withdrawal", id + "}"}},
        {"withdraw_exemption",
         {about("exemptions", "exemption_granted") + "/withdrawal", id + R"(,"reason":""})"}},
        {"answer_remark", {about("remarks", "remark_made") + "/answer", id + R"(,"answer":""})"}},
        {"settle_remark", {about("remarks", "remark_made") + "/settlement", id + "}"}},
        {"request_correction", {lesson + "/correction-request", id + R"(,"reason":""})"}},
        {"decide_correction",
         {lesson + "/correction-decision", id + R"(,"request":)" +
                                               index_of("correction_requested") +
                                               R"(,"decision":"declined","comment":""})"}},
        {"record_merged", {lesson + "/merged-record", id + "}"}},
        {"end_guardianship",
         {"/api/v1/guardianships/ending",
          id + R"(,"student_id":")" + school.zhukova.text() + R"(","guardian_id":")" +
              school.zhukov.text() + R"(","valid_to":")" + ends_on.iso() + R"(","basis":""})"}},
        {"tick_duty",
         {"/api/v1/duties/ticks",
          id + R"(,"code":"teacher.lessons","due_on":"2027-05-20","state":"not_done"})"}},
        {"open_association_journal", {journal, {}}},
        {"export_association_book", {journal + ".csv", {}}},
        {"association_workbook", {journal + ".xlsx", {}}}};
}

}  // namespace letopis::http::testing
