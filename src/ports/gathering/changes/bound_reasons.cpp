#include "ports/gathering/changes/bound_reasons.h"

#include "domain/lessons/reason_rules.h"

namespace letopis {

std::string_view section_title(ProgrammeFamily family) {
    switch (family) {
        case ProgrammeFamily::additional:
            return "Отделение дополнительного образования";
        case ProgrammeFamily::vocational:
            return "Отделение СПО";
        case ProgrammeFamily::general:
            break;
    }
    return "Школьное отделение";
}

Result<std::string> bound_to_words(Reader& reader, KnownNames& names, const ChangeReason& reason) {
    switch (reason.scope) {
        case ReasonScope::teacher:
            return names.name_of(reason.teacher_id);
        case ReasonScope::school_class: {
            LETOPIS_TRY(group, reader.study_group(reason.study_group_id));
            return group ? group->title : std::string{};
        }
        case ReasonScope::grade:
            return std::to_string(reason.grade) +
                   (reason.family == ProgrammeFamily::vocational ? " курс СПО" : " параллель");
        case ReasonScope::section:
            return std::string{section_title(reason.family)};
        case ReasonScope::school:
            break;
    }
    return std::string{reason_scope_title(ReasonScope::school)};
}

}  // namespace letopis
