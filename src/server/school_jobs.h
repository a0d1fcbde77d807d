#pragma once
// What is done for a school in the background: its row of jobs.

#include "server/config.h"
#include "server/jobs.h"
#include "server/opened_school.h"

namespace letopis {

/// Signing the ledger's head; sealing closed classes (ORD-1.4.2-3b: «сразу по завершении ведения
/// учёта»); reading copies over (ORD-1.4.2-2). All arguments must outlive the jobs.
std::vector<Job> school_jobs(OpenedSchool& school, FormPrinter& printer, const Clock& clock,
                             const Config& config);

}  // namespace letopis
