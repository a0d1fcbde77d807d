#pragma once
// What is asked about final attestation and cycles of disciplines: bodies of commands.

#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/classes/cycles.h"
#include "domain/finals/final_attestation.h"

namespace letopis::http {

struct GraduatesOrder {
    CommandId command_id;
    std::vector<StudentId> student_ids;
    std::string order_no;
    Date order_on;
};
LETOPIS_DESCRIBE(GraduatesOrder, command_id, student_ids, order_no, order_on)

struct FinalAttestationCommand {
    CommandId command_id;
    FinalAttestationKind kind = FinalAttestationKind::demonstration_exam;
    Date held_on;
    std::string place;
    std::string chair;
    std::string secretary;
    std::vector<std::string> members;
    std::string order_no;
};
LETOPIS_DESCRIBE(FinalAttestationCommand, command_id, kind, held_on, place, chair, secretary,
                 members, order_no)

struct FinalCancellation {
    CommandId command_id;
    std::string reason;
};
LETOPIS_DESCRIBE(FinalCancellation, command_id, reason)

struct FinalProtocolCommand {
    CommandId command_id;
    std::string protocol_no;
    Date signed_on;
    std::vector<FinalResult> results;
};
LETOPIS_DESCRIBE(FinalProtocolCommand, command_id, protocol_no, signed_on, results)

struct SubjectCyclesCommand {
    CommandId command_id;
    std::vector<SubjectCycleSet> changes;
};
LETOPIS_DESCRIBE(SubjectCyclesCommand, command_id, changes)

}  // namespace letopis::http
