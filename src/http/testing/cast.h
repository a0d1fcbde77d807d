#pragma once
// Who the askers of the access matrix are (askers.h).

#include <string>
#include <vector>

#include "http/testing/work_requests.h"

namespace letopis::http::testing {

inline const Date year_begins{2026, 9, 1};
inline const Date yesterday{2027, 5, 30};

/// States who the askers are.
class Cast {
public:
    explicit Cast(const letopis::testing::SampleSchool& school) : school_{school} {
        for (int number = 101; number <= 126; ++number)
            facts_.push_back(PersonRegistered{
                {.person_id = person(number), .last_name = "Лицо" + std::to_string(number)}});
        appoint();
        give_courses();
        give_classes();
        gather_family();
    }
    const std::vector<EntryBody>& facts() const { return facts_; }

private:
    static PersonId person(int number) { return letopis::testing::id_of<PersonId>(number); }

    void appoint() {
        const auto role = [&](int number, AppointedRole held, std::optional<Date> to) {
            facts_.push_back(RoleAssigned{{.person_id = person(number),
                                           .role = held,
                                           .valid_from = year_begins,
                                           .valid_to = to,
                                           .basis = "приказ"}});
        };
        role(101, AppointedRole::archivist, std::nullopt);
        role(102, AppointedRole::journal_admin, std::nullopt);
        role(103, AppointedRole::clerk, std::nullopt);
        role(109, AppointedRole::director, yesterday);
        role(120, AppointedRole::scheduler, std::nullopt);
        role(121, AppointedRole::section_head, std::nullopt);
        role(122, AppointedRole::department_head, std::nullopt);
        role(123, AppointedRole::training_master, std::nullopt);
        role(124, AppointedRole::medic, std::nullopt);
        role(125, AppointedRole::counsellor, std::nullopt);
        role(126, AppointedRole::deputy, std::nullopt);
        facts_.push_back(scope(121, AppointedRole::section_head, RoleReach::vocational));
        facts_.push_back(scope(122, AppointedRole::department_head, RoleReach::subjects));
        facts_.push_back(scope(123, AppointedRole::training_master, RoleReach::vocational));
        facts_.push_back(scope(125, AppointedRole::counsellor, RoleReach::students));
        facts_.push_back(scope(126, AppointedRole::deputy, RoleReach::groups));
        facts_.push_back(PolicySet{
            .key = "health.sheet", .value = "kept", .valid_from = year_begins, .clause = "п. 7"});
    }

    /// Of the course that everybody asks about, of Жукова, of all vocational groups; of another
    /// class.
    RoleScopeSet scope(int number, AppointedRole role, RoleReach reach) const {
        RoleScope scope{
            .person_id = person(number), .role = role, .valid_from = year_begins, .reach = reach};
        if (reach == RoleReach::subjects) scope.subject_ids = {school_.russian};
        if (reach == RoleReach::students) scope.student_ids = {school_.zhukova};
        if (reach == RoleReach::groups) scope.study_group_ids = {school_.class_5b};
        return {std::move(scope), "приказ"};
    }

    void give_courses() {
        const auto teaches = [&](int number, CourseId course, std::optional<Date> to) {
            facts_.push_back(CourseTeacherAssigned{{.course_id = course,
                                                    .teacher_id = person(number),
                                                    .valid_from = year_begins,
                                                    .valid_to = to}});
        };
        const auto art_5a = letopis::testing::id_of<CourseId>(104);
        facts_.push_back(CourseOpened{{.course_id = art_5a,
                                       .subject_id = school_.english,
                                       .study_group_id = school_.class_5a,
                                       .school_year_id = school_.year,
                                       .period_system_id = school_.quarters}});
        teaches(104, art_5a, std::nullopt);
        teaches(105, school_.mathematics_5b, std::nullopt);
        teaches(110, school_.russian_5a, yesterday);
        teaches(115, school_.mathematics_5b, std::nullopt);
        facts_.push_back(SubstitutionAssigned{.lesson_id = school_.russian_7,
                                              .substitute_id = person(115),
                                              .reason = "болезнь учителя"});
    }

    void give_classes() {
        const auto leads = [&](int number, StudyGroupId group, std::optional<Date> to) {
            facts_.push_back(ClassTeacherAssigned{{.study_group_id = group,
                                                   .teacher_id = person(number),
                                                   .valid_from = year_begins,
                                                   .valid_to = to}});
        };
        leads(106, school_.class_5a, std::nullopt);
        leads(107, school_.class_5b, std::nullopt);
        leads(111, school_.class_5a, yesterday);
    }

    void gather_family() {
        facts_.push_back(StudentEnrolled{.student_id = person(112),
                                         .study_group_id = school_.class_5a,
                                         .enrolled_on = year_begins,
                                         .order_no = "15",
                                         .order_on = year_begins});
        facts_.push_back(StudentLeft{.student_id = person(112),
                                     .study_group_id = school_.class_5a,
                                     .left_on = yesterday,
                                     .order_no = "16",
                                     .order_on = yesterday});
        const auto guards = [&](int number, GuardianRights rights, std::optional<Date> to) {
            facts_.push_back(GuardianshipEstablished{{.student_id = school_.zhukova,
                                                      .guardian_id = person(number),
                                                      .relation = "мать",
                                                      .rights = rights,
                                                      .valid_from = year_begins,
                                                      .valid_to = to}});
        };
        guards(108, GuardianRights::none, std::nullopt);
        guards(113, GuardianRights::full, yesterday);
        facts_.push_back(
            MarkRecorded{.place = {.lesson_id = school_.russian_7, .student_id = school_.zhukova},
                         .value = MarkValue::five});
        facts_.push_back(ReopeningOrdered{.study_group_id = school_.class_5a,
                                          .order_no = "90",
                                          .order_on = yesterday,
                                          .reason = "ошибка в теме"});
        for (EntryBody& fact : works_and_achievements(school_)) facts_.push_back(std::move(fact));
    }

    const letopis::testing::SampleSchool& school_;
    std::vector<EntryBody> facts_;
};

}  // namespace letopis::http::testing
