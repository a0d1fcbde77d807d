// Access: every role × action × relation against a table written by hand, and the page of the
// reference that people read (AP-06, AP-22, LAW-03, SEC-10).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>

#include "domain/access/access.h"
#include "domain/access/acting_roles.h"
#include "domain/testing/sample_school.h"
#include "domain/testing/source_files.h"

namespace letopis {
namespace {

using namespace testing;

/// Where the object of an action lies, seen from the person.
enum class Distance { own, same_class, other };

const CourseId own_course = id_of<CourseId>(1);
const CourseId other_course = id_of<CourseId>(2);
const SubjectId own_subject = id_of<SubjectId>(1);
const SubjectId other_subject = id_of<SubjectId>(2);
const StudyGroupId own_half = id_of<StudyGroupId>(10);    // The subgroup she teaches …
const StudyGroupId own_class = id_of<StudyGroupId>(1);    // … of this class.
const StudyGroupId other_half = id_of<StudyGroupId>(11);  // The other subgroup of it.
const StudyGroupId other_class = id_of<StudyGroupId>(2);
const StudentId own_student = id_of<StudentId>(1);
const StudentId fellow_student = id_of<StudentId>(2);
const StudentId stranger = id_of<StudentId>(3);

Standing standing_of(Role role) {
    Standing standing{.person_id = id_of<PersonId>(100)};
    switch (role) {
        case Role::director:
            standing.appointed = {AppointedRole::director};
            break;
        case Role::deputy:
            standing.appointed = {AppointedRole::deputy};
            break;
        case Role::archivist:
            standing.appointed = {AppointedRole::archivist};
            break;
        case Role::journal_admin:
            standing.appointed = {AppointedRole::journal_admin};
            break;
        case Role::clerk:
            standing.appointed = {AppointedRole::clerk};
            break;
        case Role::subject_teacher:
            standing.teaches_courses = {own_course};
            standing.teaches_groups = {own_half};
            break;
        case Role::class_teacher:
            standing.leads_groups = {own_class};
            break;
        case Role::student:
            standing.person_id = own_student;
            standing.studies_in = {own_class, own_half};
            break;
        case Role::guardian:
            standing.children = {own_student};
            break;
        case Role::inspector:
            standing.inspects_groups = {own_class};
            break;
        case Role::scheduler:
            standing.appointed = {AppointedRole::scheduler};
            break;
        case Role::section_head:
            standing.appointed = {AppointedRole::section_head};
            standing.heads_groups = {own_class};
            break;
        case Role::department_head:
            standing.appointed = {AppointedRole::department_head};
            standing.heads_subjects = {own_subject};
            break;
        case Role::training_master:
            standing.appointed = {AppointedRole::training_master};
            standing.trains_groups = {own_class};
            break;
        case Role::medic:
            standing.appointed = {AppointedRole::medic};
            break;
        case Role::counsellor:
            standing.appointed = {AppointedRole::counsellor};
            standing.cares_for = {own_student};
            break;
    }
    return standing;
}

enum class Object { course, study_group, student, school };

Object object_of(Action action) {
    switch (action) {
        case Action::read_journal:
        case Action::write_journal:
        case Action::confirm_results:
        case Action::close_course:
        case Action::plan_works:
        case Action::assess_practice:
        case Action::make_remarks:
        case Action::keep_regime:
            return Object::course;
        case Action::read_class:
        case Action::decide_council:
        case Action::close_class:
        case Action::read_documents:
        case Action::order_reopening:
        case Action::reopen_class:
        case Action::keep_practice:
        case Action::assess_behaviour:
        case Action::direct_retakes:
        case Action::defer_attestation:
        case Action::keep_finals:
        case Action::keep_exams:
        case Action::account_absences:
        case Action::read_attestation:
        case Action::plan_attestation:
        case Action::admit_graduates:
        case Action::keep_health:
            return Object::study_group;
        case Action::read_diary:
        case Action::give_notice:
        case Action::keep_excuses:
        case Action::file_appeal:
        case Action::keep_achievements:
        case Action::write_practice_day:
        case Action::register_excuses:
        case Action::grant_exemptions:
        case Action::read_under_care:
            return Object::student;
        case Action::read_school:
        case Action::read_archive:
        case Action::keep_archive:
        case Action::keep_people:
        case Action::appoint:
        case Action::keep_policies:
        case Action::keep_timetable:
        case Action::decide_corrections:
        case Action::keep_modes:
        case Action::decide_appeals:
        case Action::keep_visits:
        case Action::keep_calendar:
        case Action::form_courses:
        case Action::read_changes:
            break;
    }
    return Object::school;
}

Target target_of(Action action, Distance distance) {
    const bool near = distance != Distance::other;
    switch (object_of(action)) {
        case Object::course:
            return {.course_id = distance == Distance::own ? own_course : other_course,
                    .subject_id = distance == Distance::own ? own_subject : other_subject,
                    .study_group_ids = distance == Distance::own ? std::vector{own_half, own_class}
                                       : near ? std::vector{other_half, own_class}
                                              : std::vector{other_class}};
        case Object::study_group:
            return {.study_group_ids = {near ? own_class : other_class}};
        case Object::student:
            return {.student_id = distance == Distance::own ? own_student
                                  : near                    ? fellow_student
                                                            : stranger,
                    .student_group_ids = distance == Distance::own
                                             ? std::vector{own_class, own_half}
                                         : near ? std::vector{own_class, other_half}
                                                : std::vector{other_class}};
        case Object::school:
            break;
    }
    return {};
}

std::vector<Role> all_roles() {
    std::vector<Role> roles;
    for (std::size_t i = 0; i < names_of(Role{}).size(); ++i) roles.push_back(static_cast<Role>(i));
    return roles;
}
std::vector<Action> all_actions() {
    std::vector<Action> actions;
    for (std::size_t i = 0; i < names_of(Action{}).size(); ++i)
        actions.push_back(static_cast<Action>(i));
    return actions;
}

/// Who may do what, by hand from requirements (b.2). For each action, and each role in the order of
/// the enumeration: own, same class, other; + may, - may not. «Own»: the course she teaches, the
/// class she leads, the student himself, the child.
///   director deputy archivist admin clerk teacher class-t. student guardian inspector scheduler
///   section-h. department-h. master medic counsellor
const std::map<Action, std::string_view> law = {
    {Action::read_journal,
     "+++  +++  ---  +++  ---  +--  ++-  ---  ---  ++-  ---  ++-  +--  ---  ---  ---"},
    {Action::write_journal,
     "---  ---  ---  ---  ---  +--  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::confirm_results,
     "---  ---  ---  ---  ---  +--  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::close_course,
     "---  +++  ---  ---  ---  +--  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::read_class,
     "+++  +++  ---  +++  +++  ---  ++-  ---  ---  ++-  ---  ---  ---  ---  ---  ---"},
    {Action::decide_council,
     "+++  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::close_class,
     "+++  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::read_diary,
     "+++  +++  ---  ---  ---  +--  ++-  +--  +--  ---  ---  ---  ---  ---  ---  ---"},
    {Action::read_school,
     "+++  +++  ---  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::read_archive,
     "+++  +++  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::keep_archive,
     "+++  ---  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::read_documents,
     "+++  +++  +++  ---  +++  ---  ++-  ---  ---  ++-  ---  ---  ---  ---  ---  ---"},
    {Action::keep_people,
     "+++  +++  ---  +++  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::appoint,
     "+++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::keep_policies,
     "+++  +++  ---  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::keep_timetable,
     "+++  +++  ---  +++  ---  ---  ---  ---  ---  ---  +++  ---  ---  ---  ---  ---"},
    {Action::decide_corrections,
     "+++  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::make_remarks,
     "+++  +++  ---  ---  ---  ---  ---  ---  ---  ++-  ---  ---  +--  ---  ---  ---"},
    {Action::give_notice,
     "---  ---  ---  ---  ---  ---  ---  +--  +--  ---  ---  ---  ---  ---  ---  ---"},
    {Action::keep_excuses,
     "+++  +++  ---  ---  ---  ---  ++-  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::keep_modes,
     "+++  +++  ---  ---  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::order_reopening,
     "+++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::reopen_class,
     "---  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::plan_works,
     "+++  +++  ---  +++  ---  +--  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::file_appeal,
     "---  ---  ---  ---  ---  ---  ---  +--  +--  ---  ---  ---  ---  ---  ---  ---"},
    {Action::decide_appeals,
     "+++  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::keep_achievements,
     "+++  +++  ---  ---  ---  +--  ++-  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::keep_practice,
     "+++  +++  ---  ---  ---  ---  ++-  ---  ---  ---  ---  ---  ---  ++-  ---  ---"},
    {Action::assess_practice,
     "---  ---  ---  ---  ---  +--  ++-  ---  ---  ---  ---  ---  ---  ++-  ---  ---"},
    {Action::write_practice_day,
     "---  ---  ---  ---  ---  ---  ---  +--  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::keep_regime,
     "+++  +++  ---  +++  ---  +--  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::assess_behaviour,
     "---  +++  ---  ---  ---  ---  ++-  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::direct_retakes,
     "+++  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ++-  ---  ---  ---  ---"},
    {Action::defer_attestation,
     "+++  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::keep_finals,
     "+++  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::keep_exams,
     "+++  +++  ---  ---  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::keep_visits,
     "+++  ---  ---  ---  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::keep_calendar,
     "+++  +++  ---  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::form_courses,
     "+++  +++  ---  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---"},
    {Action::read_changes,
     "+++  +++  ---  +++  ---  ---  ---  ---  ---  ---  +++  ---  ---  ---  ---  ---"},
    {Action::account_absences,
     "+++  +++  ---  ---  ---  ---  ++-  ---  ---  ---  ---  ---  ---  ++-  ---  ---"},
    {Action::read_attestation,
     "+++  +++  ---  ---  ---  ---  ++-  ---  ---  ---  ---  ++-  ---  ---  ---  ---"},
    {Action::plan_attestation,
     "+++  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ++-  ---  ---  ---  ---"},
    {Action::admit_graduates,
     "+++  +++  ---  ---  ---  ---  ---  ---  ---  ---  ---  ++-  ---  ---  ---  ---"},
    {Action::register_excuses,
     "+++  +++  ---  ---  ---  ---  ++-  ---  ---  ---  ---  ---  ---  ++-  +++  ---"},
    {Action::grant_exemptions,
     "+++  +++  ---  ---  ---  ---  ++-  ---  ---  ---  ---  ---  ---  ---  +++  ---"},
    {Action::keep_health,
     "---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  +++  ---"},
    {Action::read_under_care,
     "---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  ---  +--"},
};

bool may_by_hand(Role role, Action action, Distance distance) {
    constexpr std::size_t width = 5;
    const auto at = static_cast<std::size_t>(role) * width + static_cast<std::size_t>(distance);
    return law.at(action).at(at) == '+';
}

TEST(AccessTable, EveryRoleMayExactlyWhatTheLawSays) {
    EXPECT_EQ(law.size(), all_actions().size());
    for (const Role role : all_roles())
        for (const Action action : all_actions())
            for (const Distance distance : {Distance::own, Distance::same_class, Distance::other}) {
                const auto checked =
                    check_access(standing_of(role), action, target_of(action, distance));
                EXPECT_EQ(checked.has_value(), may_by_hand(role, action, distance))
                    << enum_name(role) << " " << enum_name(action) << " "
                    << static_cast<int>(distance);
            }
}

TEST(AccessTable, WhoStandsNowhereMayNothingAndLearnsNothing) {
    const Standing nobody{.person_id = id_of<PersonId>(100)};
    for (const Action action : all_actions())
        for (const Distance distance : {Distance::own, Distance::same_class, Distance::other})
            EXPECT_EQ(refusal_code(check_access(nobody, action, target_of(action, distance))),
                      RefusalCode::not_found)
                << enum_name(action);
}

TEST(AccessTable, StudentsAndGuardiansAreToldOnlyThatThereIsNothing) {
    for (const Role role : {Role::student, Role::guardian})
        for (const Action action : all_actions()) {
            const auto checked =
                check_access(standing_of(role), action, target_of(action, Distance::other));
            EXPECT_EQ(refusal_code(checked), RefusalCode::not_found) << enum_name(action);
        }
}

std::optional<RefusalCode> refused(Role role, Action action) {
    return refusal_code(
        check_access(standing_of(role), action, target_of(action, Distance::other)));
}

TEST(AccessTable, StaffAreToldWhetherItIsTheCourseTheClassOrTheRole) {
    EXPECT_EQ(refused(Role::subject_teacher, Action::read_journal), RefusalCode::not_your_course);
    EXPECT_EQ(refused(Role::subject_teacher, Action::write_journal), RefusalCode::not_your_course);
    EXPECT_EQ(refused(Role::subject_teacher, Action::close_course), RefusalCode::not_your_course);
    EXPECT_EQ(refused(Role::subject_teacher, Action::read_class), RefusalCode::not_your_role);
    EXPECT_EQ(refused(Role::class_teacher, Action::read_journal), RefusalCode::not_your_course);
    EXPECT_EQ(refused(Role::class_teacher, Action::read_class), RefusalCode::not_your_class);
    EXPECT_EQ(refused(Role::class_teacher, Action::read_documents), RefusalCode::not_your_class);
    EXPECT_EQ(refused(Role::class_teacher, Action::write_journal), RefusalCode::not_your_role);
    EXPECT_EQ(refused(Role::director, Action::write_journal), RefusalCode::not_your_role);
    EXPECT_EQ(refused(Role::archivist, Action::read_journal), RefusalCode::not_your_role);
    EXPECT_EQ(refused(Role::scheduler, Action::read_journal), RefusalCode::not_your_role);
    EXPECT_EQ(refused(Role::section_head, Action::read_attestation), RefusalCode::not_your_class);
    EXPECT_EQ(refused(Role::section_head, Action::write_journal), RefusalCode::not_your_role);
    EXPECT_EQ(refused(Role::department_head, Action::read_journal), RefusalCode::not_your_course);
    EXPECT_EQ(refused(Role::training_master, Action::keep_practice), RefusalCode::not_your_class);
    EXPECT_EQ(refused(Role::counsellor, Action::read_under_care), RefusalCode::not_your_class);
    EXPECT_EQ(refused(Role::medic, Action::read_journal), RefusalCode::not_your_role);
    EXPECT_EQ(refused(Role::medic, Action::read_diary), RefusalCode::not_found);
}

/// Of the class that is her own part, and of nothing else.
Standing deputy_of_a_part() {
    return {.person_id = id_of<PersonId>(100),
            .appointed = {AppointedRole::deputy},
            .deputises_part = true,
            .deputises_groups = {own_class}};
}

// b.1, DEPUTY: «assigned parallels/sites/subjects/courses».
TEST(AccessTable, ADeputyOfAPartMayThereWhatADeputyMay) {
    for (const Action action : all_actions())
        for (const Distance distance : {Distance::own, Distance::same_class})
            EXPECT_EQ(
                check_access(deputy_of_a_part(), action, target_of(action, distance)).has_value(),
                may_by_hand(Role::deputy, action, distance))
                << enum_name(action);
}

TEST(AccessTable, OutsideHisPartADeputyOnlyReads) {
    const std::vector<Action> reads{Action::read_journal, Action::read_class, Action::read_diary,
                                    Action::read_attestation};
    for (const Action action : all_actions()) {
        const Target target = target_of(action, Distance::other);
        const auto checked = check_access(deputy_of_a_part(), action, target);
        const bool is_of_school = object_of(action) == Object::school;
        const bool may = is_of_school
                             ? may_by_hand(Role::deputy, action, Distance::other)
                             : std::find(reads.begin(), reads.end(), action) != reads.end();
        EXPECT_EQ(checked.has_value(), may) << enum_name(action);
    }
    const auto refused_of = [](Action action) {
        return refusal_code(
            check_access(deputy_of_a_part(), action, target_of(action, Distance::other)));
    };
    EXPECT_EQ(refused_of(Action::close_class), RefusalCode::not_your_class);
    EXPECT_EQ(refused_of(Action::make_remarks), RefusalCode::not_your_course);
    EXPECT_EQ(refused_of(Action::read_documents), RefusalCode::not_your_class);
    EXPECT_EQ(refused_of(Action::write_journal), RefusalCode::not_your_role);
}

TEST(AccessTable, ADeputyOfNoClassAtAllIsOfNone) {
    Standing standing = deputy_of_a_part();
    standing.deputises_groups.clear();
    EXPECT_FALSE(
        check_access(standing, Action::close_class, target_of(Action::close_class, Distance::own)));
    EXPECT_TRUE(
        check_access(standing, Action::read_class, target_of(Action::read_class, Distance::own)));
}

// Requirements (b): several roles at once are usual; which one acted follows from the facts.
TEST(AccessTable, TheRoleSomebodyActedInIsTheOneThatPermittedIt) {
    Standing several = standing_of(Role::subject_teacher);
    several.appointed = {AppointedRole::deputy};
    several.children = {own_student};
    const auto roles = [&](Action action, Distance distance) {
        return acting_roles(several, action, target_of(action, distance));
    };
    EXPECT_EQ(roles(Action::write_journal, Distance::own), std::vector{Role::subject_teacher});
    EXPECT_TRUE(roles(Action::write_journal, Distance::other).empty());
    EXPECT_EQ(roles(Action::close_class, Distance::other), std::vector{Role::deputy});
    EXPECT_EQ(roles(Action::read_diary, Distance::own),
              (std::vector{Role::deputy, Role::subject_teacher, Role::guardian}));
    EXPECT_EQ(role_titles(roles(Action::close_course, Distance::own)),
              "заместитель директора, учитель");
}

TEST(AccessTable, EveryRelationIsOfTheRoleThatHasIt) {
    for (const Role role : all_roles()) {
        const Standing standing = standing_of(role);
        const auto relations = relations_to(standing, target_of(Action::read_diary, Distance::own));
        for (const Relation relation : relations)
            EXPECT_EQ(role_of_relation(relation), role) << enum_name(relation);
    }
}

// VOC-02, b.1: a post that is for nothing named gives nothing.
TEST(AccessTable, AHeadOfNothingMayNothing) {
    for (const AppointedRole post : {AppointedRole::section_head, AppointedRole::department_head,
                                     AppointedRole::training_master, AppointedRole::counsellor}) {
        const Standing standing{.person_id = id_of<PersonId>(100), .appointed = {post}};
        for (const Action action : all_actions())
            EXPECT_FALSE(check_access(standing, action, target_of(action, Distance::own)))
                << enum_name(post) << " " << enum_name(action);
    }
}

// b.3, 9: what a visit names, to read and to remark on; nothing else, and nobody's diary.
TEST(AccessTable, AnInspectorReadsWhatHisVisitNamesAndHearsOfNothingElse) {
    EXPECT_EQ(refused(Role::inspector, Action::read_journal), RefusalCode::not_found);
    EXPECT_EQ(refused(Role::inspector, Action::read_class), RefusalCode::not_found);
    EXPECT_EQ(refused(Role::inspector, Action::read_diary), RefusalCode::not_found);
    EXPECT_EQ(refused(Role::inspector, Action::write_journal), RefusalCode::not_your_role);
    EXPECT_EQ(refused(Role::inspector, Action::keep_people), RefusalCode::not_your_role);
    EXPECT_EQ(refused(Role::inspector, Action::read_archive), RefusalCode::not_found)
        << "the archive is of the whole school";
}

TEST(AccessTable, AVisitThatNamesNoClassIsToTheWholeSchool) {
    Standing visitor{.person_id = id_of<PersonId>(100), .inspects_school = true};
    EXPECT_EQ(visitor.roles(), std::vector{Role::inspector});
    for (const Action action : all_actions())
        for (const Distance distance : {Distance::own, Distance::same_class, Distance::other}) {
            const auto may = permitted(action);
            EXPECT_EQ(check_access(visitor, action, target_of(action, distance)).has_value(),
                      std::find(may.begin(), may.end(), Relation::inspects) != may.end())
                << enum_name(action);
        }
}

TEST(AccessTable, ADiaryOfOthersIsNotFoundForStaffToo) {
    for (const Role role : {Role::subject_teacher, Role::class_teacher, Role::clerk})
        EXPECT_EQ(refused(role, Action::read_diary), RefusalCode::not_found) << enum_name(role);
}

// b.3, 5: a teacher who is a parent uses both positions, and each gives only its own rights.
TEST(AccessTable, ATeacherWhoIsAParentHasTheRightsOfBoth) {
    Standing both = standing_of(Role::subject_teacher);
    both.children = {stranger};
    EXPECT_TRUE(
        check_access(both, Action::read_diary, target_of(Action::read_diary, Distance::other)));
    EXPECT_TRUE(
        check_access(both, Action::write_journal, target_of(Action::write_journal, Distance::own)));
    EXPECT_FALSE(check_access(both, Action::write_journal,
                              target_of(Action::write_journal, Distance::other)));
}

TEST(AccessTable, ADirectorWhoTeachesWritesInHisOwnCourseOnly) {
    Standing both = standing_of(Role::director);
    both.teaches_courses = {own_course};
    EXPECT_TRUE(
        check_access(both, Action::write_journal, target_of(Action::write_journal, Distance::own)));
    EXPECT_EQ(refusal_code(check_access(both, Action::write_journal,
                                        target_of(Action::write_journal, Distance::other))),
              RefusalCode::not_your_course);
}

// The class teacher of one class sees an inter-class elective, but not the diaries of the others.
TEST(AccessTable, LeadingOneClassOfAnElectiveShowsItsPageAndNoStrangersDiary) {
    const Standing leader = standing_of(Role::class_teacher);
    const Target elective{.course_id = other_course,
                          .study_group_ids = {other_half, own_class, other_class}};
    EXPECT_TRUE(check_access(leader, Action::read_journal, elective));
    Target entry = elective;
    entry.student_id = stranger;
    entry.student_group_ids = {other_class, other_half};
    EXPECT_FALSE(check_access(leader, Action::read_diary, entry));
}

// SVC-14: an employee's id is no diary, and a student who has left has none.
TEST(AccessTable, OnlyAStudentHasADiaryOfHisOwn) {
    Standing left = standing_of(Role::student);
    left.studies_in.clear();
    EXPECT_EQ(refusal_code(check_access(left, Action::read_diary,
                                        target_of(Action::read_diary, Distance::own))),
              RefusalCode::not_found);
}

TEST(AccessTable, RolesFollowFromPositionsAndAreNamed) {
    for (const Role role : all_roles()) {
        EXPECT_EQ(standing_of(role).roles(), std::vector{role});
        EXPECT_TRUE(standing_of(role).has(role));
        EXPECT_FALSE(role_title(role).empty());
    }
    Standing several = standing_of(Role::guardian);
    several.appointed = {AppointedRole::deputy, AppointedRole::deputy};
    several.teaches_courses = {own_course};
    EXPECT_EQ(several.roles(), (std::vector{Role::deputy, Role::subject_teacher, Role::guardian}));
}

// --- The page of the reference ---

const std::map<Action, std::string_view> action_titles{
    {Action::read_journal, "Смотреть журнал по предмету: отметки, темы, историю клеток"},
    {Action::write_journal, "Вести журнал: отметки, пропуски, темы, задания, работы"},
    {Action::confirm_results, "Подтверждать итоги за период и за год"},
    {Action::close_course, "Закрывать период и журнал по предмету"},
    {Action::read_class, "Смотреть класс: список, чего не хватает"},
    {Action::decide_council, "Вносить решения педагогического совета"},
    {Action::close_class, "Закрывать год класса"},
    {Action::read_diary, "Смотреть дневник обучающегося"},
    {Action::read_school, "Смотреть обзор по всем классам"},
    {Action::read_archive, "Смотреть архив: пакеты, носители, проверки"},
    {Action::keep_archive, "Вести архив: помещения, носители, проверка сейчас"},
    {Action::read_documents, "Смотреть сводную ведомость и выпущенные документы класса"},
    {Action::keep_people,
     "Вести людей: обучающиеся, представители, списки классов, кто ведёт предмет и "
     "класс"},
    {Action::appoint, "Назначать на должности приказом"},
    {Action::keep_policies, "Менять параметры регламента"},
    {Action::keep_timetable, "Менять расписание: замены, переносы, отмены, дополнительные уроки"},
    {Action::decide_corrections, "Решать заявки на исправление после срока правки"},
    {Action::make_remarks, "Делать и снимать замечания по ведению журнала"},
    {Action::give_notice, "Сообщать об отсутствии и отзывать сообщение"},
    {Action::keep_excuses, "Учитывать пропуски класса: уведомления семей, документы, сводки"},
    {Action::keep_modes, "Вносить режимы обучения по приказу и итоги из других организаций"},
    {Action::order_reopening, "Приказом открывать закрытый год класса"},
    {Action::reopen_class, "Исполнять приказ об открытии (не тот, кто его издал)"},
    {Action::plan_works, "Вести график контрольных работ"},
    {Action::file_appeal, "Подавать апелляцию на отметку"},
    {Action::decide_appeals, "Вносить решение комиссии по апелляции"},
    {Action::keep_achievements, "Записывать достижения, поощрения и массовые мероприятия"},
    {Action::keep_practice, "Направлять на практику"},
    {Action::assess_practice, "Составлять аттестационный лист по практике"},
    {Action::write_practice_day, "Вести дневник своей практики"},
    {Action::keep_regime, "Вести режим группы продлённого дня"},
    {Action::assess_behaviour, "Выставлять оценку поведения"},
    {Action::direct_retakes, "Выдавать направления на пересдачу"},
    {Action::defer_attestation, "Давать и снимать отсрочки аттестации"},
    {Action::keep_finals, "Вести итоговую аттестацию: комиссии, протоколы"},
    {Action::keep_exams, "Вносить результаты государственных экзаменов"},
    {Action::keep_visits, "Открывать и завершать доступ проверяющим"},
    {Action::keep_calendar, "Вести календарь года и звонки, открывать учебный год"},
    {Action::form_courses, "Вести нагрузку: открывать предметы и группы занятий"},
    {Action::read_changes, "Смотреть журнал пропущенных и замещённых уроков"},
    {Action::account_absences, "Учитывать пропуски группы и документы о причинах"},
    {Action::read_attestation, "Смотреть аттестацию группы: формы, ведомости, долги"},
    {Action::plan_attestation, "Назначать формы аттестации, вносить аттестации сессии"},
    {Action::admit_graduates, "Допускать к итоговой аттестации"},
    {Action::register_excuses, "Вносить документы, которые оправдывают пропуски"},
    {Action::grant_exemptions, "Давать и снимать освобождения от предметов"},
    {Action::keep_health, "Вести листок здоровья"},
    {Action::read_under_care, "Смотреть посещаемость подопечных"},
};

std::string_view relation_title(Relation relation) {
    switch (relation) {
        case Relation::directs:
            return "директор";
        case Relation::deputises:
            return "заместитель директора";
        case Relation::keeps_archive:
            return "ответственный за архив";
        case Relation::administers:
            return "администратор журнала";
        case Relation::clerks:
            return "делопроизводитель";
        case Relation::teaches:
            return "ведёт этот предмет, учит этого обучающегося";
        case Relation::leads:
            return "классный руководитель этого класса";
        case Relation::is_self:
            return "сам обучающийся";
        case Relation::is_guardian:
            return "родитель (законный представитель)";
        case Relation::inspects:
            return "проверяющий: то, что названо в его проверке";
        case Relation::schedules:
            return "диспетчер расписания";
        case Relation::heads_section:
            return "заведующий отделением: группы отделения";
        case Relation::heads_department:
            return "руководитель методобъединения: его предметы";
        case Relation::trains:
            return "мастер производственного обучения: его группы";
        case Relation::tends:
            return "медицинский работник";
        case Relation::cares_for:
            return "социальный педагог, психолог: его подопечные";
        case Relation::deputises_elsewhere:
            return "заместитель директора вне своей части школы";
    }
    return "";
}

constexpr std::string_view reference_head = R"(# Кому что разрешено

Право даёт не запись в настройках, а положение человека сегодня: он ведёт этот предмет, он
классный руководитель этого класса, это его ребёнок. Кончилось положение — кончилось и право. У
одного человека может быть несколько положений; права складываются. Чего нет в таблице, то
запрещено.

Отметки ставит, исправляет и подтверждает только тот, кто ведёт предмет: ни директор, ни
заместитель, ни администратор этого не могут. После закрытия не пишет никто.

Кому дневник не разрешён, тот получает ответ «нет такой записи», как если бы ребёнка не было.

Эту страницу пишет и проверяет тест `src/domain/access/access_table_test.cpp`.

)";

std::string reference_page() {
    std::string page{reference_head};
    std::vector<Relation> relations;
    for (std::size_t i = 0; i < names_of(Relation{}).size(); ++i)
        relations.push_back(static_cast<Relation>(i));
    page += "| Действие |";
    std::string rule = "| --- |";
    for (const Relation relation : relations) {
        page += " " + std::string{relation_title(relation)} + " |";
        rule += " :-: |";
    }
    page += "\n" + rule + "\n";
    for (const Action action : all_actions()) {
        page += "| " + std::string{action_titles.at(action)} + " |";
        const auto may = permitted(action);
        for (const Relation relation : relations)
            page += std::find(may.begin(), may.end(), relation) != may.end() ? " да |" : " — |";
        page += "\n";
    }
    return page;
}

TEST(Golden, TheAccessTableOfTheReferenceIsTheLaw) {
    const std::string path = "docs/reference/access.md";
    const char* mode = std::getenv("LETOPIS_GOLDEN");
    if (mode && std::string_view{mode} == "write") write_source(path, reference_page());
    EXPECT_EQ(read_source(path), reference_page())
        << "the law has changed: ./dev golden writes the page anew";
}

}  // namespace
}  // namespace letopis
