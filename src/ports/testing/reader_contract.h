#pragma once
// The contract of a store: what every Reader must answer after the same entries, and what every
// Writer does with commands. Compiled once (contract/*.cpp, letopis_ports_contract); a store's test
// links it and says how a school is made:
//
//   #include "ports/testing/reader_contract.h"
//   namespace letopis::testing {
//   INSTANTIATE_TEST_SUITE_P(Sqlite, ReaderContract, ::testing::Values(MakeSchool{make_school}));
//   }
//
// Every method of Reader is asked at least once. Where the order of a list is the school's, the
// order is checked; elsewhere the list is compared as a set.

#include "ports/testing/contract/fixture.h"
