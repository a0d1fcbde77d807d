// A signed protocol is put right by another person, and after «2» a student sits again (VOC-11).

#include <gmock/gmock.h>

#include "app/attestation/diploma/open_diploma_supplement.h"
#include "app/attestation/finals/correct_final_protocol.h"
#include "app/attestation/finals/finals_forms.h"
#include "app/attestation/finals/open_student_finals.h"
#include "app/attestation/finals/protocol_signature.h"
#include "app/attestation/finals/sign_final_protocol.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/practice_group.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::SizeIs;

const Date first_day(2027, 6, 15);
const Date second_day(2027, 6, 25);

/// Алова and Белов are admitted; two demonstration exams are planned, the first is signed: 5 and 2.
class ProtocolCorrectionUse : public PracticeGroup {
protected:
    ProtocolCorrectionUse() {
        state({GraduatesAdmitted{.study_group_id = group_,
                                 .student_ids = {alova_, belov_},
                                 .order_no = "57-у",
                                 .order_on = Date{2027, 6, 10}}});
        first_ = plan(first_day);
        second_ = plan(second_day);
        at(first_day, 18, 0);
        EXPECT_EQ(sign(first_, "3", first_day,
                       {line(alova_, ResultValue::five), line(belov_, ResultValue::two)}),
                  "recorded");
    }

    EntryIndex plan(Date held_on) {
        const EntryIndex index = *school_.read([](Reader& reader) { return reader.entry_count(); });
        state({FinalAttestationPlanned{.study_group_id = group_,
                                       .held_on = held_on,
                                       .place = "ауд. 305",
                                       .chair = "Громов А. А.",
                                       .secretary = "Ким О. П.",
                                       .members = {"Сидоров О. Ю.", "Белова И. И.", "Орлов П. С."},
                                       .order_no = "61-у"}});
        return index;
    }
    static FinalResult line(StudentId student, std::optional<ResultValue> result) {
        return {.student_id = student, .topic = {}, .lead = {}, .result = result};
    }
    std::string sign(EntryIndex attestation, const std::string& no, Date on,
                     std::vector<FinalResult> results) {
        return outcome(sign_final_protocol(next_command(), sample_.deputy,
                                           {.final_attestation = attestation,
                                            .protocol_no = no,
                                            .signed_on = on,
                                            .results = std::move(results)}));
    }
    CorrectFinalProtocol correction() {
        return {.final_attestation = first_,
                .protocol_no = "3-и",
                .signed_on = first_day,
                .results = {line(alova_, ResultValue::five), line(belov_, ResultValue::three)},
                .reason = "описка секретаря",
                .corrects = shown(first_).version};
    }
    std::string correct(PersonId actor, const CorrectFinalProtocol& asked) {
        return outcome(correct_final_protocol(next_command(), actor, asked));
    }
    FinalsOfGroup view(PersonId person) {
        auto opened = as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_finals(reader, standing, group_, moment);
        });
        EXPECT_TRUE(opened);
        return opened ? *std::move(opened) : FinalsOfGroup{};
    }
    FinalAttestationLine shown(EntryIndex attestation, PersonId person) {
        for (const FinalAttestationLine& one : view(person).attestations)
            if (one.final_attestation == attestation) return one;
        return {};
    }
    FinalAttestationLine shown(EntryIndex attestation) {
        return shown(attestation, sample_.deputy);
    }
    std::vector<StudentFinal> finals_of(StudentId student) {
        auto opened =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_student_finals(reader, standing, student, moment);
            });
        EXPECT_TRUE(opened);
        return opened ? opened->finals : std::vector<StudentFinal>{};
    }
    /// What the diploma supplement says of the exam.
    std::string in_supplement(StudentId student) {
        auto opened =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_diploma_supplement(reader, standing, group_, moment);
            });
        EXPECT_TRUE(opened);
        for (const DiplomaSupplement& one : opened->students)
            if (one.student_id == student)
                for (const SupplementPart& part : one.parts)
                    if (part.kind == SupplementPartKind::finals) return part.rows.at(0).result;
        return "";
    }

    EntryIndex first_ = -1;
    EntryIndex second_ = -1;
};

// Evidence: VOC-11.
TEST_F(ProtocolCorrectionUse, IsMadeByAnotherHeadThanWhoSigned) {
    EXPECT_FALSE(shown(first_).may_correct) << "the deputy signed it";
    EXPECT_TRUE(shown(first_, sample_.director).may_correct);
    EXPECT_EQ(correct(sample_.deputy, correction()), "second_person_required");
    EXPECT_EQ(correct(sample_.petrova, correction()), "not_your_role");
    EXPECT_EQ(correct(alova_, correction()), "not_found");
    EXPECT_EQ(correct(sample_.director, correction()), "recorded");
    const FinalAttestationLine line = shown(first_);
    EXPECT_EQ(line.protocol_no, "3-и");
    EXPECT_THAT(line.corrected, HasSubstr("исправлено 15.06.2027"));
    EXPECT_THAT(line.corrected, HasSubstr("описка секретаря"));
    EXPECT_TRUE(line.may_correct) << "what the director wrote the deputy may put right";
    EXPECT_FALSE(shown(first_, sample_.director).may_correct);
}

/// A ledger that has lost its entries.
class ReaderWithoutEntries : public MemoryReader {
public:
    using MemoryReader::MemoryReader;
    Result<std::optional<StoredEntry>> entry(EntryIndex) override {
        return std::optional<StoredEntry>{};
    }
};

TEST_F(ProtocolCorrectionUse, WhereNobodyKnowsWhoSignedItNobodyPutsItRight) {
    ReaderWithoutEntries reader{school_.tables()};
    const auto sittings = reader.final_attestations_of_group(group_);
    ASSERT_THAT(*sittings, SizeIs(2));
    for (const FinalAttestation& one : *sittings) {
        const auto signature = protocol_signature(reader, one);
        if (one.signed_on)
            EXPECT_TRUE(signature.error().is(RefusalCode::ledger_damaged));
        else
            EXPECT_FALSE(*signature) << "nobody has signed it yet";
    }
}

TEST_F(ProtocolCorrectionUse, IsRefusedOverAnotherVersionAndChangesNothingTwice) {
    CorrectFinalProtocol stale = correction();
    ASSERT_EQ(correct(sample_.director, stale), "recorded");
    EXPECT_EQ(correct(sample_.director, correction()), "unchanged");
    stale.results.front().result = ResultValue::four;
    EXPECT_EQ(correct(sample_.deputy, stale), "version_conflict");
    CorrectFinalProtocol unknown = correction();
    unknown.final_attestation = 999'999;
    EXPECT_EQ(correct(sample_.deputy, unknown), "not_found");
    CorrectFinalProtocol stranger = correction();
    stranger.results.push_back(line(volkov_, ResultValue::five));
    const auto receipt =
        school_.append(correct_final_protocol(next_command(), sample_.deputy, stranger));
    ASSERT_FALSE(receipt);
    EXPECT_TRUE(receipt.error().is(RefusalCode::graduate_not_admitted));
    EXPECT_THAT(receipt.error().refusal().message(), HasSubstr("Волков Дан"));
}

TEST_F(ProtocolCorrectionUse, SupplementStudentAndPaperTakeTheCorrectedValues) {
    ASSERT_EQ(correct(sample_.director, correction()), "recorded");
    EXPECT_EQ(finals_of(belov_).at(0).result_words, "3 (удовлетворительно)");
    EXPECT_EQ(in_supplement(belov_), "3 (удовлетворительно)");
    const auto form =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_final_protocol_form(reader, standing, first_, moment);
        });
    ASSERT_TRUE(form);
    EXPECT_THAT(form->title, HasSubstr("№ 3-и"));
    EXPECT_THAT(form->notes, Contains(HasSubstr("исправлено 15.06.2027")));
}

// Evidence: VOC-11. A «2» no longer keeps him from another sitting; the last result counts.
TEST_F(ProtocolCorrectionUse, AfterATwoHeSitsAgainAndTheLastResultCounts) {
    EXPECT_TRUE(shown(second_).is_additional);
    EXPECT_THAT(finals_of(belov_), SizeIs(2)) << "the second is told to him beforehand";
    EXPECT_THAT(finals_of(alova_), SizeIs(1));
    at(second_day, 18, 0);
    EXPECT_EQ(sign(second_, "4", second_day,
                   {line(alova_, ResultValue::five), line(belov_, ResultValue::four)}),
              "final_protocol_signed")
        << "who passed does not sit again";
    ASSERT_EQ(sign(second_, "4", second_day, {line(belov_, ResultValue::four)}), "recorded");
    EXPECT_TRUE(shown(second_).results.at(0).is_repeat);
    EXPECT_FALSE(shown(first_).results.at(1).is_repeat);
    EXPECT_EQ(in_supplement(belov_), "4 (хорошо)");
    const auto form =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_final_protocol_form(reader, standing, second_, moment);
        });
    ASSERT_TRUE(form);
    EXPECT_THAT(form->lines.at(0), HasSubstr("дополнительное заседание"));
    EXPECT_THAT(form->notes, Contains(HasSubstr("Повторно: Белов Глеб")));
}

TEST_F(ProtocolCorrectionUse, WhoDidNotAppearSitsAgain) {
    CorrectFinalProtocol absent = correction();
    absent.results.back().result.reset();
    ASSERT_EQ(correct(sample_.director, absent), "recorded");
    at(second_day, 18, 0);
    EXPECT_EQ(sign(second_, "4", second_day, {line(belov_, ResultValue::two)}), "recorded");
    EXPECT_EQ(in_supplement(belov_), "2 (неудовлетворительно)");
}

TEST_F(ProtocolCorrectionUse, AClosedYearKeepsItsProtocols) {
    state({ClassClosed{.study_group_id = group_}});
    EXPECT_EQ(correct(sample_.director, correction()), "class_closed");
}

}  // namespace
}  // namespace letopis::testing
