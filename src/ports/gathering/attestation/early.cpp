#include "ports/gathering/attestation/early.h"

#include <algorithm>
#include <set>

#include "domain/classes/membership.h"

namespace letopis {
namespace {

bool is_listed(const std::vector<ListedStudent>& listed, StudentId id) {
    return std::any_of(listed.begin(), listed.end(),
                       [id](const ListedStudent& one) { return one.person.person_id == id; });
}

}  // namespace

Result<std::vector<EarlyAttestation>> early_attestations_of(Reader& reader, StudentId student_id,
                                                            SchoolYearId year_id) {
    std::vector<EarlyAttestation> his;
    std::set<StudyGroupId> seen;
    LETOPIS_TRY(enrolments, reader.enrolments_of(student_id));
    for (const Enrolment& one : enrolments) {
        if (!seen.insert(one.study_group_id).second) continue;
        LETOPIS_TRY(group, reader.study_group(one.study_group_id));
        if (!group || group->school_year_id != year_id || !is_home_class(*group)) continue;
        LETOPIS_TRY(known, reader.early_attestations_of_group(one.study_group_id));
        for (EarlyAttestation& early : known)
            if (early.student_id == student_id) his.push_back(std::move(early));
    }
    return his;
}

Result<std::vector<EarlyAttestation>> early_attestations_in_course(
    Reader& reader, const Course& course, const std::vector<ListedStudent>& listed) {
    LETOPIS_TRY(group, reader.study_group(course.study_group_id));
    if (!group) return RefusalCode::not_found;
    std::vector<StudyGroupId> classes = group->parent_group_ids;
    if (is_home_class(*group)) classes = {group->study_group_id};
    std::vector<EarlyAttestation> found;
    for (const StudyGroupId id : classes) {
        LETOPIS_TRY(known, reader.early_attestations_of_group(id));
        for (EarlyAttestation& one : known)
            if (is_listed(listed, one.student_id)) found.push_back(std::move(one));
    }
    return found;
}

}  // namespace letopis
