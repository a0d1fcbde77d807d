// Who comes, goes over and leaves; subgroups; dismissal; first passwords.
#include <gmock/gmock.h>

#include <map>

#include "app/people/admit_student.h"
#include "app/people/dismiss_employee.h"
#include "app/people/form_subgroup.h"
#include "app/people/issue_password.h"
#include "app/people/place_in_subgroup.h"
#include "app/people/register_person.h"
#include "app/people/transfer_student.h"
#include "ports/gathering/statement_facts.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date monday{2026, 9, 7};

class Contingent : public ToldSchool {
protected:
    MemoryReader reader() { return MemoryReader{school_.tables()}; }
    bool has_gone(PersonId person) {
        return *as(person, [](Reader& reader, const Standing& standing, Instant moment) {
            return has_left(reader, standing, moscow_date(moment));
        });
    }
    AdmitStudent newcomer() const {
        return {.person = {.person_id = id_of<PersonId>(50),
                           .last_name = "Ким",
                           .first_name = "Олег",
                           .birth_date = Date{2015, 3, 12}},
                .study_group_id = sample_.class_5a,
                .enrolled_on = Date{2026, 9, 8},
                .order_no = "22",
                .order_on = monday};
    }
    std::string admit(const AdmitStudent& admission) {
        return outcome(admit_student(next_command(), sample_.deputy, admission));
    }
    TransferStudent transfer(StudentId student) const {
        return {.student_id = student,
                .from_group_id = sample_.class_5a,
                .to_group_id = sample_.class_5b,
                .on = Date{2026, 9, 14},
                .order_no = "40",
                .order_on = Date{2026, 9, 11}};
    }
    std::string move(const TransferStudent& one) {
        return outcome(transfer_student(next_command(), sample_.deputy, one));
    }
    /// A second English subgroup of 5 «А».
    StudyGroupId form_second() {
        FormSubgroup forming = subgroup("5 «А», английский, 2 гр.", {sample_.class_5a});
        EXPECT_EQ(form(forming), "recorded");
        return forming.study_group_id;
    }
    FormSubgroup subgroup(const std::string& title, std::vector<StudyGroupId> parents) const {
        return {.study_group_id = id_of<StudyGroupId>(41),
                .course_id = id_of<CourseId>(41),
                .title = title,
                .parent_group_ids = std::move(parents),
                .subject_id = sample_.english,
                .teacher_id = sample_.sidorov,
                .from = Date{2026, 9, 1},
                .weekly_hours_hundredths = 200};
    }
    std::string form(const FormSubgroup& forming) {
        return outcome(form_subgroup(next_command(), sample_.deputy, forming));
    }
    std::string place(StudentId student, std::optional<StudyGroupId> where, Date from) {
        return outcome(place_in_subgroup(next_command(), sample_.deputy,
                                         {.class_id = sample_.class_5a,
                                          .student_id = student,
                                          .subject_id = sample_.english,
                                          .subgroup_id = where,
                                          .from = from}));
    }
    bool is_in(StudentId student, StudyGroupId group, Date on) {
        return reader().enrolment(student, group, on)->has_value();
    }
};

// Evidence: JRN-26.
TEST_F(Contingent, ANewcomerIsAdmittedByAnOrder) {
    AdmitStudent admission = newcomer();
    EXPECT_EQ(outcome(admit_student(next_command(), sample_.petrova, admission)), "not_your_role");
    admission.order_no.clear();
    EXPECT_EQ(admit(admission), "order_required");
    admission = newcomer();
    admission.person.last_name = " ";
    EXPECT_EQ(admit(admission), "invalid_value");
    admission = newcomer();
    admission.enrolled_on = Date{2025, 9, 8};
    EXPECT_EQ(admit(admission), "invalid_value");
    admission = newcomer();
    admission.study_group_id = sample_.english_5a_1;
    EXPECT_EQ(admit(admission), "invalid_value");
    admission.study_group_id = id_of<StudyGroupId>(99);
    EXPECT_EQ(admit(admission), "not_found");
    EXPECT_EQ(admit(newcomer()), "recorded");
    EXPECT_TRUE(is_in(id_of<StudentId>(50), sample_.class_5a, Date{2026, 9, 8}));
    EXPECT_EQ(admit(newcomer()), "duplicate_person");
}

TEST_F(Contingent, ANamesakeIsAskedAbout) {
    AdmitStudent admission = newcomer();
    admission.person.last_name = "Ежов";
    admission.person.first_name = "Кирилл";
    const auto asked = school_.append(admit_student(next_command(), sample_.deputy, admission));
    ASSERT_FALSE(asked);
    const Refusal& refusal = asked.error().refusal();
    EXPECT_EQ(refusal.code, RefusalCode::duplicate_person);
    EXPECT_EQ(refusal.field, "namesake");
    ASSERT_EQ(refusal.items.size(), 1u);
    EXPECT_EQ(refusal.items[0].place, "Ежов Кирилл Андреевич, 5 «А»");
    admission.namesake = NamesakeAnswer::another_person;
    EXPECT_EQ(admit(admission), "recorded");
    // Name and date of birth: one person, whatever the office says.
    admission.person.person_id = id_of<PersonId>(51);
    EXPECT_EQ(admit(admission), "duplicate_person");
}

TEST_F(Contingent, NobodyIsAdmittedToAClosedClass) {
    state({ClassClosed{sample_.class_5a, sample_.year}});
    EXPECT_EQ(admit(newcomer()), "class_closed");
    EXPECT_EQ(move(transfer(sample_.yozhikov)), "class_closed");
    EXPECT_EQ(form(subgroup("5 «А», группа", {sample_.class_5a})), "class_closed");
    EXPECT_EQ(place(sample_.ezhov, sample_.english_5a_1, monday), "class_closed");
}

// JRN-15.
TEST_F(Contingent, NobodyComesOrGoesOnceTheStudentsOfTheClassAreClosed) {
    state({AspectClosed{sample_.class_5a, ClosureAspect::remarks}});
    EXPECT_EQ(admit(newcomer()), "recorded");
    state({AspectClosed{sample_.class_5a, ClosureAspect::students}});
    EXPECT_EQ(move(transfer(sample_.yozhikov)), "aspect_closed");
    EXPECT_EQ(form(subgroup("5 «А», группа", {sample_.class_5a})), "aspect_closed");
    EXPECT_EQ(place(sample_.ezhov, sample_.english_5a_1, monday), "aspect_closed");
}

TEST_F(Contingent, ASurnameChanges) {
    Person person{.person_id = sample_.zhukova,
                  .last_name = "Жукова-Орлова",
                  .first_name = "Анна",
                  .patronymic = "Сергеевна"};
    EXPECT_EQ(outcome(change_particulars(next_command(), sample_.petrova, person)),
              "not_your_role");
    EXPECT_EQ(outcome(change_particulars(next_command(), sample_.deputy, person)), "recorded");
    EXPECT_EQ(outcome(change_particulars(next_command(), sample_.deputy, person)), "unchanged");
    person.person_id = id_of<PersonId>(999);
    EXPECT_EQ(outcome(change_particulars(next_command(), sample_.deputy, person)), "not_found");
}

// Evidence: OPS-02.
TEST_F(Contingent, ATransferIsOneCommand) {
    TransferStudent one = transfer(sample_.yozhikov);
    one.order_on.reset();
    EXPECT_EQ(move(one), "order_required");
    one = transfer(sample_.yozhikov);
    one.on = Date{2026, 9, 1};
    EXPECT_EQ(move(one), "dates_out_of_order");
    one.on = Date{2027, 9, 1};
    EXPECT_EQ(move(one), "invalid_value");
    one = transfer(sample_.yozhikov);
    one.to_group_id = sample_.english_5a_1;
    EXPECT_EQ(move(one), "invalid_value");
    one.to_group_id = sample_.class_5a;
    EXPECT_EQ(move(one), "invalid_value");
    EXPECT_EQ(move(transfer(sample_.ivanov)), "student_not_enrolled");
    EXPECT_EQ(
        outcome(transfer_student(next_command(), sample_.petrova, transfer(sample_.yozhikov))),
        "not_your_role");
    EXPECT_EQ(move(transfer(sample_.yozhikov)), "recorded");
    EXPECT_TRUE(is_in(sample_.yozhikov, sample_.class_5a, Date{2026, 9, 13}));
    EXPECT_FALSE(is_in(sample_.yozhikov, sample_.class_5a, Date{2026, 9, 14}));
    EXPECT_TRUE(is_in(sample_.yozhikov, sample_.class_5b, Date{2026, 9, 14}));
    EXPECT_FALSE(is_in(sample_.yozhikov, sample_.english_5a_1, Date{2026, 9, 14}));
    EXPECT_EQ(move(transfer(sample_.yozhikov)), "student_not_enrolled");
}

// Evidence: JRN-18.
TEST_F(Contingent, AStudentMovesFromOneSubgroupToTheOther) {
    const StudyGroupId second = form_second();
    EXPECT_EQ(place(sample_.ivanov, second, monday), "student_not_enrolled");
    EXPECT_EQ(place(sample_.yozhikov, sample_.class_5b, monday), "not_found");
    EXPECT_EQ(place(sample_.yozhikov, sample_.english_5a_1, monday), "unchanged");
    EXPECT_EQ(place(sample_.yozhikov, second, Date{2026, 9, 1}), "dates_out_of_order");
    EXPECT_EQ(place(sample_.yozhikov, second, monday), "recorded");
    EXPECT_TRUE(is_in(sample_.yozhikov, sample_.english_5a_1, Date{2026, 9, 6}));
    EXPECT_FALSE(is_in(sample_.yozhikov, sample_.english_5a_1, monday));
    EXPECT_TRUE(is_in(sample_.yozhikov, second, monday));
    // Once more the same day: his stay there would be empty.
    EXPECT_EQ(place(sample_.yozhikov, sample_.english_5a_1, monday), "dates_out_of_order");
    EXPECT_EQ(place(sample_.yozhikov, std::nullopt, Date{2026, 9, 9}), "recorded");
    EXPECT_FALSE(is_in(sample_.yozhikov, second, Date{2026, 9, 9}));
    EXPECT_EQ(place(sample_.yozhikov, std::nullopt, Date{2026, 9, 10}), "unchanged");
}

TEST_F(Contingent, AGroupIsFormedOfOpenClassesUnderANameOfItsOwn) {
    EXPECT_EQ(form(subgroup("", {sample_.class_5a})), "invalid_value");
    EXPECT_EQ(form(subgroup("5-а", {sample_.class_5a})), "invalid_value");
    EXPECT_EQ(form(subgroup("Немецкий", {})), "invalid_value");
    EXPECT_EQ(form(subgroup("Немецкий", {sample_.english_5a_1})), "invalid_value");
    FormSubgroup forming = subgroup("Немецкий", {sample_.class_5a, sample_.class_5b});
    forming.subject_id = id_of<SubjectId>(99);
    EXPECT_EQ(form(forming), "not_found");
    forming.subject_id = sample_.english;
    forming.weekly_hours_hundredths = -1;
    EXPECT_EQ(form(forming), "invalid_value");
    forming.weekly_hours_hundredths = 200;
    EXPECT_EQ(outcome(form_subgroup(next_command(), sample_.sidorov, forming)), "not_your_role");
    EXPECT_EQ(form(forming), "recorded");
    EXPECT_EQ(form(forming), "unchanged");
}

// Evidence: JRN-19.
TEST_F(Contingent, MarksOfAnInterClassGroupStandInTheSheetsOfBothClasses) {
    const FormSubgroup german = subgroup("5-е, немецкий", {sample_.class_5a, sample_.class_5b});
    ASSERT_EQ(form(german), "recorded");
    EXPECT_EQ(place(sample_.zhukova, german.study_group_id, monday), "recorded");
    EXPECT_EQ(outcome(place_in_subgroup(next_command(), sample_.deputy,
                                        {.class_id = sample_.class_5b,
                                         .student_id = sample_.ivanov,
                                         .subject_id = sample_.english,
                                         .subgroup_id = german.study_group_id,
                                         .from = monday})),
              "recorded");
    for (const StudentId student : {sample_.zhukova, sample_.ivanov})
        state({AnnualMarkConfirmed{
            .course_id = german.course_id, .student_id = student, .value = ResultValue::four}});
    const auto has_mark = [&](StudyGroupId group, const std::string& name) {
        MemoryReader now_reader = reader();
        const auto facts = gather_sheet_facts(now_reader, group, now());
        EXPECT_TRUE(facts);
        for (const SummarySheetStudent& student : build_summary_sheet(*facts).students)
            if (student.full_name == name)
                for (const SummarySheetRow& row : student.rows)
                    for (const std::string& value : row.values)
                        if (value.find('4') != std::string::npos) return true;
        return false;
    };
    EXPECT_TRUE(has_mark(sample_.class_5a, "Жукова Анна Сергеевна"));
    EXPECT_TRUE(has_mark(sample_.class_5b, "Иванов Иван"));
    EXPECT_FALSE(has_mark(sample_.class_5a, "Ёжиков Борис Петрович"));
    // Who goes over between the two classes stays in the group that draws from both.
    EXPECT_EQ(move(transfer(sample_.zhukova)), "recorded");
    EXPECT_TRUE(is_in(sample_.zhukova, german.study_group_id, Date{2026, 9, 20}));
}

// Evidence: SEC-11.
TEST_F(Contingent, WhoIsDismissedLosesEverythingOnOneDay) {
    DismissEmployee dismissal{.employee_id = sample_.petrova, .last_day = Date{2026, 9, 8}};
    EXPECT_EQ(outcome(dismiss_employee(next_command(), sample_.director, dismissal)),
              "order_required");
    dismissal.basis = "приказ № 50 от 07.09.2026";
    EXPECT_EQ(outcome(dismiss_employee(next_command(), sample_.deputy, dismissal)),
              "not_your_role");
    EXPECT_EQ(outcome(dismiss_employee(next_command(), sample_.director, dismissal)), "recorded");
    EXPECT_EQ(outcome(dismiss_employee(next_command(), sample_.director, dismissal)), "unchanged");
    at(Date{2026, 9, 8}, 20, 0);
    EXPECT_TRUE(standing_of(sample_.petrova).has(Role::subject_teacher));
    at(Date{2026, 9, 9}, 8, 0);
    EXPECT_THAT(standing_of(sample_.petrova).roles(), IsEmpty());
    EXPECT_TRUE(has_gone(sample_.petrova));
    EXPECT_EQ((*reader().lesson(sample_.tuesday_8))->teacher_id, sample_.petrova);
    EXPECT_EQ((*reader().lesson(sample_.monday_14))->teacher_id, EmployeeId{});
}

TEST_F(Contingent, WhoHasNothingYetOrIsBetweenTwoYearsHasNotLeft) {
    const auto newcomer = id_of<PersonId>(950);
    state({PersonRegistered{
        {.person_id = newcomer, .last_name = "Новикова", .first_name = "Ирина"}}});
    EXPECT_FALSE(has_gone(newcomer));
    at(Date{2027, 9, 1}, 8, 0);
    EXPECT_THAT(standing_of(sample_.petrova).roles(), IsEmpty());
    EXPECT_FALSE(has_gone(sample_.petrova));
}

TEST_F(Contingent, TheOnlyDirectorIsNotDismissed) {
    const DismissEmployee dismissal{
        .employee_id = sample_.director, .last_day = monday, .basis = "приказ № 1"};
    EXPECT_EQ(outcome(dismiss_employee(next_command(), sample_.director, dismissal)),
              "invalid_value");
    state({RoleAssigned{{.person_id = sample_.deputy,
                         .role = AppointedRole::director,
                         .valid_from = Date{2026, 9, 8},
                         .basis = "приказ учредителя"}}});
    EXPECT_EQ(outcome(dismiss_employee(next_command(), sample_.director, dismissal)), "recorded");
}

/// Accounts that remember the last password given.
class KeptAccounts final : public Accounts {
public:
    void sign_in(Attempt, KindOf, Answer<OpenedSession>) override {}
    Span wait_before(std::string_view, std::string_view, Instant) override { return {}; }
    Result<std::optional<Session>> find_session(std::string_view, Instant) override {
        return std::optional<Session>{};
    }
    bool is_open(const Session&, Instant) override { return false; }
    std::string csrf_token(const Session&) const override { return {}; }
    void change_password(PasswordChange, Answer<Done>) override {}
    void sign_out(const Session&, Answer<Done>) override {}
    Result<Done> set_password(NewPassword set) override {
        const auto found = accounts_.find(set.account.login);
        if (found != accounts_.end() && found->second.person_id != set.account.person_id)
            return RefusalCode::login_taken;
        accounts_[set.account.login] = set.account;
        return Done{};
    }
    Result<std::vector<Account>> accounts_of(OrgId, PersonId person_id) override {
        std::vector<Account> found;
        for (const auto& [login, account] : accounts_)
            if (account.person_id == person_id) found.push_back(account);
        return found;
    }
    Result<Done> end_sessions(OrgId, PersonId) override { return Done{}; }

private:
    std::map<std::string, Account> accounts_;
};

class FirstPasswords : public Contingent {
protected:
    Result<PasswordSlip> issue(PersonId who, PersonId whose) {
        return issue_password(school_, accounts_,
                              {.standing = standing_of(who), .org_id = 1, .person_id = whose},
                              school_.clock(), random_);
    }
    std::string refusal(PersonId who, PersonId whose) {
        const auto slip = issue(who, whose);
        if (slip) return "issued";
        return std::string{refusal_name(slip.error().refusal().code)};
    }
    KeptAccounts accounts_;
    SeededRandom random_{7};
};

// Evidence: SEC-12.
TEST_F(FirstPasswords, ASlipIsGivenWithoutMailOrTelephone) {
    const auto slip = issue(sample_.deputy, sample_.zhukova);
    ASSERT_TRUE(slip);
    EXPECT_EQ(slip->name, "Жукова Анна Сергеевна");
    EXPECT_EQ(slip->login, "zhukova.as");
    EXPECT_EQ(slip->password.size(), 14u);
    const auto again = issue(sample_.deputy, sample_.zhukova);
    EXPECT_EQ(again->login, "zhukova.as");
    EXPECT_NE(again->password, slip->password);
    const auto card = open_account_card(
        school_, accounts_,
        {.standing = standing_of(sample_.deputy), .org_id = 1, .person_id = sample_.zhukova},
        now());
    EXPECT_THAT(card->logins, ElementsAre("zhukova.as"));
    EXPECT_FALSE(card->is_closed);
    EXPECT_TRUE(card->may_issue);
}

// b.2: a class teacher for her own; who keeps lists, for families; nobody above himself.
TEST_F(FirstPasswords, EveryoneGivesPasswordsToHisOwnOnly) {
    EXPECT_EQ(refusal(sample_.petrova, sample_.zhukova), "issued");
    EXPECT_EQ(refusal(sample_.petrova, sample_.zhukov), "issued");
    EXPECT_EQ(refusal(sample_.petrova, sample_.ivanov), "not_your_class");
    EXPECT_EQ(refusal(sample_.petrova, sample_.sidorov), "not_your_class");
    EXPECT_EQ(refusal(sample_.deputy, sample_.sidorov), "not_your_role");
    EXPECT_EQ(refusal(sample_.deputy, sample_.director), "not_your_role");
    EXPECT_EQ(refusal(sample_.director, sample_.sidorov), "issued");
    EXPECT_EQ(refusal(sample_.director, sample_.director), "not_your_role");
    EXPECT_EQ(refusal(sample_.yozhikova, sample_.yozhikov), "not_found");
    EXPECT_EQ(refusal(sample_.deputy, id_of<PersonId>(999)), "not_found");
}

}  // namespace
}  // namespace letopis::testing
