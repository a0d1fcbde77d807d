#include "demo/late_exam.h"

#include <algorithm>

#include "app/certificates/open_certificates.h"
#include "app/certificates/record_exams.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr std::string_view mathematics = "Математика";

/// A protocol of the one result that is missing; nothing where none is.
std::optional<RecordExams> protocol_for(const ClassCertificates& view) {
    for (const CertificateStudent& student : view.students)
        for (const CertificateMark& mark : student.marks) {
            if (mark.subject_title != mathematics || mark.exam) continue;
            // A reserve day of June, but not one to come.
            const Date reserve{view.year_starts_on.year() + 1, 6, 24};
            return RecordExams{.study_group_id = view.study_group_id,
                               .kind = StateExamKind::basic,
                               .held_on = std::min(reserve, view.today),
                               .protocol_no = "124/9",
                               .reason = {},
                               .lines = {{.student_id = student.student_id,
                                          .subject_id = mark.subject_id,
                                          .points = 18,
                                          .result = ResultValue::four}}};
        }
    return std::nullopt;
}

/// The first known result, a point higher: the appeal was upheld.
std::optional<RecordExams> appeal_for(const ClassCertificates& view) {
    for (const CertificateStudent& student : view.students)
        for (const CertificateMark& mark : student.marks) {
            if (mark.subject_title != mathematics || !mark.exam || !mark.exam->points ||
                mark.exam->is_withdrawn)
                continue;
            return RecordExams{.study_group_id = view.study_group_id,
                               .kind = StateExamKind::basic,
                               .held_on = mark.exam->held_on,
                               .protocol_no = mark.exam->protocol_no,
                               .reason = "решение апелляционной комиссии",
                               .lines = {{.student_id = student.student_id,
                                          .subject_id = mark.subject_id,
                                          .points = *mark.exam->points + 1,
                                          .result = mark.exam->result,
                                          .corrects = mark.exam->entry_index}}};
        }
    return std::nullopt;
}

PersonId clerk_of(const DemoSchool& school) {
    for (const DemoRoleLogin& one : school.role_logins)
        if (one.role == Role::clerk) return one.login.person_id;
    return {};
}

using Protocol = std::optional<RecordExams> (*)(const ClassCertificates&);

/// Records the first protocol that a closed 9th class has, the last class first.
Result<std::optional<StudyGroupId>> tell(Writer& writer, Readers& readers, const DemoSchool& school,
                                         RandomSource& random, Protocol protocol) {
    const PersonId clerk = clerk_of(school);
    for (auto one = school.closed_classes.rbegin(); one != school.closed_classes.rend(); ++one) {
        const auto record = readers.read([&](Reader& reader) -> Result<std::optional<RecordExams>> {
            LETOPIS_TRY(group, reader.study_group(one->study_group_id));
            if (!group || group->grade != 9) return std::optional<RecordExams>{};
            LETOPIS_TRY(standing, read_standing(reader, clerk, moscow_date(school.told_until)));
            LETOPIS_TRY(
                view, open_certificates(reader, standing, one->study_group_id, school.told_until));
            return protocol(view);
        });
        if (!record) return record.error();
        if (!*record) continue;
        LETOPIS_TRY_DONE(writer.append(
            record_exams(CommandId::make(school.told_until, random), clerk, **record)));
        return std::optional{one->study_group_id};
    }
    return std::optional<StudyGroupId>{};
}

}  // namespace

Result<std::optional<StudyGroupId>> tell_late_exam(Writer& writer, Readers& readers,
                                                   const DemoSchool& school, RandomSource& random) {
    return tell(writer, readers, school, random, protocol_for);
}

Result<std::optional<StudyGroupId>> tell_appealed_exam(Writer& writer, Readers& readers,
                                                       const DemoSchool& school,
                                                       RandomSource& random) {
    return tell(writer, readers, school, random, appeal_for);
}

}  // namespace letopis
