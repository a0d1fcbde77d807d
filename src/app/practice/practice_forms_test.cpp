// F-29: the sheet of a course and the attestation sheet of one student.

#include "app/practice/practice_forms.h"

#include <gmock/gmock.h>

#include "app/practice/assess_practice.h"
#include "app/practice/assign_practice.h"
#include "ports/testing/practice_group.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class PracticeOnPaper : public PracticeGroup {
protected:
    TableForm sheet() {
        auto form = as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_practice_form(reader, standing, practice_, at);
        });
        EXPECT_TRUE(form);
        return *std::move(form);
    }
    auto attestation(PersonId person, EntryIndex assignment) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_attestation_sheet_form(reader, standing, assignment, at);
        });
    }
    EntryIndex first_assignment() {
        return *school_.read([&](Reader& reader) -> Result<EntryIndex> {
            LETOPIS_TRY(known, reader.practice_of_course(practice_));
            return known.front().assignment;
        });
    }
};

// Evidence: F-29.
TEST_F(PracticeOnPaper, TheSheetHasTheColumnsOfTheForm) {
    EXPECT_THAT(sheet().tables.at(0).rows, IsEmpty());
    EXPECT_EQ(sheet().tables.at(0).empty, "На практику пока никто не направлен.");
    ASSERT_EQ(outcome(assign_practice(next_command(), sample_.deputy, order_)), "recorded");
    at(Date{2026, 9, 20}, 9, 0);
    ASSERT_EQ(outcome(assess_practice(next_command(), sample_.sidorov,
                                      {.assignment = first_assignment(),
                                       .competences = "ОК 1–4 освоены",
                                       .result = ResultValue::four,
                                       .assessed_on = Date{2026, 9, 19}},
                                      first_assignment())),
              "recorded");
    const TableForm form = sheet();
    EXPECT_EQ(form.edition, Edition::draft) << "one has no sheet yet";
    EXPECT_EQ(form.class_title, "СД-21");
    std::vector<std::string> titles;
    for (const FormColumn& column : form.tables.at(0).columns) titles.push_back(column.title);
    EXPECT_THAT(titles, ElementsAre("№", "Фамилия, имя, отчество", "База практики", "Сроки", "Часы",
                                    "Оценка освоения ОК/ПК", "Оценка",
                                    "Руководитель от организации", "Руководитель от колледжа"));
    EXPECT_THAT(
        form.tables[0].rows.at(0),
        ElementsAre("1", "Алова Вера", "ГБУЗ «Городская больница № 4»", "07.09.2026 – 19.09.2026",
                    "72", "ОК 1–4 освоены", "4 (хорошо)", "Ковалёва О. Н.", "Сидоров О. Ю."));
    EXPECT_THAT(form.notes, ElementsAre("Направлено: 2, аттестационных листов: 1."));
}

TEST_F(PracticeOnPaper, AnAttestationSheetIsBlankUntilItIsFilledIn) {
    ASSERT_EQ(outcome(assign_practice(next_command(), sample_.deputy, order_)), "recorded");
    const EntryIndex assignment = first_assignment();
    const auto blank = attestation(sample_.petrova, assignment);
    ASSERT_TRUE(blank);
    EXPECT_EQ(blank->edition, Edition::draft);
    EXPECT_EQ(blank->tables.at(0).rows.at(5).at(1).front(), '_');
    at(Date{2026, 9, 20}, 9, 0);
    ASSERT_EQ(outcome(assess_practice(next_command(), sample_.sidorov,
                                      {.assignment = assignment,
                                       .competences = "ОК 1–4 освоены",
                                       .characteristic = "Работала аккуратно.",
                                       .result = ResultValue::five,
                                       .assessed_on = Date{2026, 9, 19}},
                                      assignment)),
              "recorded");
    const auto form = attestation(sample_.sidorov, assignment);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->edition, Edition::working);
    EXPECT_EQ(form->period, "Алова Вера");
    EXPECT_THAT(form->tables.at(0).rows.at(7), ElementsAre("Оценка по практике", "5 (отлично)"));
    EXPECT_EQ(refusal_code(attestation(alova_, assignment)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(attestation(sample_.deputy, 999'999)), RefusalCode::not_found);
}

}  // namespace
}  // namespace letopis::testing
