// What the medic keeps (b.2, column MEDIC; F-10, SEC-03): documents of absences, exemptions, sheets
// of health; who is told what of it, and who is not.

#include <gmock/gmock.h>

#include "app/attendance/grant_exemption.h"
#include "app/attendance/health/health_sheet_form.h"
#include "app/attendance/health/keep_health_sheet.h"
#include "app/attendance/health/open_health.h"
#include "app/attendance/open_absences.h"
#include "app/attendance/open_exemptions.h"
#include "app/attendance/register_excuse.h"
#include "app/attendance/withdraw_exemption.h"
#include "app/journal/open_journal.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};

class Medic : public ToldSchool {
protected:
    Medic() {
        state({PersonRegistered{{.person_id = medic_, .last_name = "Сычёва"}},
               RoleAssigned{{.person_id = medic_,
                             .role = AppointedRole::medic,
                             .valid_from = Date{2026, 9, 1},
                             .basis = "приказ № 96"}}});
        at(monday, 15, 0);
    }
    void keep_sheets() {
        state({PolicySet{.key = "health.sheet",
                         .value = "kept",
                         .valid_from = Date{2026, 9, 1},
                         .clause = "п. 7.2"}});
    }
    KeepHealthSheet sheet() const {
        return {.student_id = sample_.yozhikov,
                .health_group = HealthGroup::third,
                .sports_group = SportsGroup::special_a,
                .furniture_no = "4",
                .seat = "I ряд, 1 парта",
                .advice = "беречь зрение",
                .examined_on = Date{2026, 9, 1}};
    }
    std::string keep(PersonId actor, const KeepHealthSheet& sheet) {
        return outcome(keep_health_sheet(next_command(), actor, sheet));
    }
    auto class_of(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_class_health(reader, standing, sample_.class_5a, moment);
        });
    }
    HealthLine line_of(StudentId student) {
        const auto view = class_of(medic_);
        EXPECT_TRUE(view);
        for (const HealthLine& one : view->students)
            if (one.student_id == student) return one;
        ADD_FAILURE() << "not on the list";
        return {};
    }
    auto own(PersonId person, StudentId student) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_student_health(reader, standing, student, moment);
        });
    }
    std::string note_of(PersonId person, CourseId course) {
        const auto page = as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_journal(reader, standing, course, std::nullopt, moment);
        });
        EXPECT_TRUE(page);
        for (const PageStudent& one : page->students)
            if (one.student_id == sample_.yozhikov) return one.note;
        return "not listed";
    }
    RegisterExcuse certificate() const {
        return {.student_id = sample_.yozhikov,
                .kind = ExcuseKind::medical,
                .status = AttendanceStatus::ill,
                .from_on = monday,
                .to_on = monday,
                .document_no = "12",
                .document_on = monday};
    }

    const PersonId medic_ = id_of<PersonId>(850);
};

// Evidence: ATT-02. b.2: Attendance reason/document, MEDIC CRU.
TEST_F(Medic, RegistersADocumentAndTheAbsencesOfItsDaysAreRecoded) {
    state({AttendanceRecorded{sample_.russian_7, sample_.yozhikov, AttendanceStatus::absent, -1,
                              ""}});
    ASSERT_EQ(outcome(register_excuse(next_command(), medic_, certificate())), "recorded");
    const auto cell = school_.read(
        [&](Reader& reader) { return reader.cell(sample_.russian_7, sample_.yozhikov); });
    EXPECT_EQ(cell->attendance->status, AttendanceStatus::ill);
    const auto view = class_of(medic_);
    ASSERT_THAT(view->excuses, SizeIs(1));
    EXPECT_EQ(view->excuses.front().registered_by, "Сычёва");
}

// Evidence: ATT-07.
TEST_F(Medic, GrantsAndWithdrawsExemptions) {
    const GrantExemption grant{.student_id = sample_.yozhikov,
                               .subject_id = sample_.russian,
                               .kind = ExemptionKind::practice,
                               .from_on = monday,
                               .to_on = monday.plus_days(20),
                               .document_no = "214",
                               .document_on = monday,
                               .text = ""};
    ASSERT_EQ(outcome(grant_exemption(next_command(), medic_, grant)), "recorded");
    const auto view = as(medic_, [&](Reader& reader, const Standing& standing, Instant moment) {
        return open_exemptions(reader, standing, sample_.class_5a, moment);
    });
    ASSERT_TRUE(view);
    ASSERT_THAT(view->exemptions, SizeIs(1));
    EXPECT_EQ(outcome(withdraw_exemption(next_command(), medic_, view->exemptions[0].exemption,
                                         "отозвано врачом")),
              "recorded");
}

// b.2: neither marks nor lessons, and nobody's diary.
TEST_F(Medic, ReadsNeitherTheJournalNorTheWeekOfAbsences) {
    const auto journal = as(medic_, [&](Reader& reader, const Standing& standing, Instant moment) {
        return open_journal(reader, standing, sample_.russian_5a, std::nullopt, moment);
    });
    EXPECT_EQ(refusal_code(journal), RefusalCode::not_your_role);
    const auto week = as(medic_, [&](Reader& reader, const Standing& standing, Instant moment) {
        return open_absences(reader, standing, sample_.class_5a, std::nullopt, moment);
    });
    EXPECT_EQ(refusal_code(week), RefusalCode::not_your_role);
    const Target student{.student_id = sample_.yozhikov, .student_group_ids = {sample_.class_5a}};
    EXPECT_EQ(refusal_code(check_access(standing_of(medic_), Action::read_diary, student)),
              RefusalCode::not_found);
}

TEST_F(Medic, SeesNamesAndDaysOfBirthOfEveryClass) {
    const auto classes = as(medic_, open_health_classes);
    ASSERT_TRUE(classes);
    EXPECT_FALSE(classes->keeps_sheets) << "off until the local act says otherwise";
    EXPECT_GE(classes->classes.size(), 2U);
    const auto view = class_of(medic_);
    ASSERT_TRUE(view);
    EXPECT_FALSE(view->students.empty());
    EXPECT_EQ(refusal_code(class_of(sample_.petrova)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(class_of(sample_.deputy)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(class_of(sample_.zhukov)), RefusalCode::not_found);
}

// SEC-03: may be switched off entirely.
TEST_F(Medic, KeepsNoSheetsWhereTheSchoolKeepsNone) {
    EXPECT_EQ(keep(medic_, sheet()), "invalid_value");
    keep_sheets();
    EXPECT_EQ(keep(medic_, sheet()), "recorded");
    EXPECT_EQ(keep(medic_, sheet()), "unchanged");
    EXPECT_EQ(line_of(sample_.yozhikov).advice, "беречь зрение");
    // Switched off again, what was kept is shown to nobody.
    at(Date{2026, 9, 8}, 12, 0);
    state({PolicySet{.key = "health.sheet",
                     .value = "not_kept",
                     .valid_from = Date{2026, 9, 8},
                     .clause = "п. 7.2"}});
    EXPECT_FALSE(line_of(sample_.yozhikov).examined_on);
    EXPECT_EQ(note_of(sample_.sidorov, sample_.russian_5a), "");
    EXPECT_FALSE(own(sample_.yozhikova, sample_.yozhikov)->sheet);
}

TEST_F(Medic, NobodyElseWritesASheet) {
    keep_sheets();
    for (const PersonId other : {PersonId{sample_.director}, PersonId{sample_.deputy},
                                 PersonId{sample_.petrova}, PersonId{sample_.sidorov}})
        EXPECT_EQ(keep(other, sheet()), "not_your_role");
    EXPECT_EQ(keep(sample_.yozhikova, sheet()), "not_found");
    KeepHealthSheet stranger = sheet();
    stranger.student_id = id_of<StudentId>(99);
    EXPECT_EQ(keep(medic_, stranger), "not_found");
}

// SEC-03: «Teacher sees "front row", not diagnosis».
TEST_F(Medic, ATeacherIsToldTheSeatAndNothingElse) {
    keep_sheets();
    ASSERT_EQ(keep(medic_, sheet()), "recorded");
    EXPECT_EQ(note_of(sample_.sidorov, sample_.russian_5a), "\nМесто: I ряд, 1 парта")
        << "nothing on the line of who has left";
    EXPECT_THAT(note_of(sample_.petrova, sample_.russian_5a), HasSubstr("I ряд"))
        << "the class teacher";
    EXPECT_EQ(note_of(sample_.deputy, sample_.russian_5a), "") << "b.2: not the deputy";
}

TEST_F(Medic, TheFamilyReadsTheSheetOfItsChildOnly) {
    keep_sheets();
    ASSERT_EQ(keep(medic_, sheet()), "recorded");
    const auto mother = own(sample_.yozhikova, sample_.yozhikov);
    ASSERT_TRUE(mother && mother->sheet);
    EXPECT_EQ(mother->sheet->advice, "беречь зрение");
    EXPECT_TRUE(own(sample_.yozhikov, sample_.yozhikov)->sheet);
    EXPECT_EQ(refusal_code(own(sample_.zhukov, sample_.yozhikov)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(own(sample_.petrova, sample_.yozhikov)), RefusalCode::not_your_role);
}

// F-10.
TEST_F(Medic, PrintsTheSheetOfAClassApartFromTheJournal) {
    const auto form = [&] {
        return as(medic_, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_health_sheet_form(reader, standing, sample_.class_5a, moment);
        });
    };
    EXPECT_EQ(refusal_code(form()), RefusalCode::invalid_value);
    keep_sheets();
    ASSERT_EQ(keep(medic_, sheet()), "recorded");
    const auto printed = form();
    ASSERT_TRUE(printed);
    EXPECT_EQ(printed->title, "ЛИСТОК ЗДОРОВЬЯ");
    EXPECT_EQ(printed->signatures.front(), (FormSignature{FormSigner::medic, "Сычёва"}));
    const auto& rows = printed->tables.front().rows;
    const auto row = std::find_if(rows.begin(), rows.end(), [](const FormRow& one) {
        return one.at(1).starts_with("Ёжиков");
    });
    ASSERT_NE(row, rows.end());
    EXPECT_EQ(row->at(3), "III");
    EXPECT_EQ(row->at(4), "специальная А");
    EXPECT_EQ(row->at(8), "01.09.2026");
    // In no package of the class: it has a term of its own.
    const auto of_class =
        school_.read([&](Reader& reader) { return reader.entries_of_class(sample_.class_5a); });
    for (const EntryIndex index : *of_class) {
        const auto entry = school_.read([&](Reader& reader) { return reader.entry(index); });
        EXPECT_THAT((*entry)->kind, Not(HasSubstr("health")));
    }
}

}  // namespace
}  // namespace letopis::testing
