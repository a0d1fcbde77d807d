#include "document/pdf/page_content.h"

#include <gtest/gtest.h>

namespace letopis {
namespace {

TEST(PageContent, ARuleOutsideTheTreeBecomesAnArtifact) {
    EXPECT_EQ(with_artifacts_marked("0 0 m 5 0 l S\n"), "/Artifact BMC\n0 0 m 5 0 l S\nEMC\n");
}

TEST(PageContent, AnElementStaysAsItIs) {
    const std::string element = "/TD << /MCID 0 >> BDC\nBT (5) Tj ET\nEMC\n";
    EXPECT_EQ(with_artifacts_marked(element), element);
}

TEST(PageContent, WhatPaintsNothingIsNotMarked) {
    EXPECT_EQ(with_artifacts_marked("1 0 0 -1 0 300 cm\nq\n0 0 0 rg\nQ\n"),
              "1 0 0 -1 0 300 cm\nq\n0 0 0 rg\nQ\n");
}

TEST(PageContent, ARunDoesNotReachOutOfItsGraphicsState) {
    EXPECT_EQ(with_artifacts_marked("q\n1 w 0 0 m 5 0 l S\nQ\n0 0 5 5 re f\n"),
              "q\n/Artifact BMC\n1 w 0 0 m 5 0 l S\nEMC\nQ\n/Artifact BMC\n0 0 5 5 re f\nEMC\n");
}

TEST(PageContent, TextThatLooksLikeOperatorsIsText) {
    const std::string text = "/P << /MCID 1 >> BDC\nBT (EMC \\) S (f)) Tj ET\nEMC\n";
    EXPECT_EQ(with_artifacts_marked(text + "0 0 1 1 re f\n"),
              text + "/Artifact BMC\n0 0 1 1 re f\nEMC\n");
}

TEST(PageContent, ASpellingInsideAFooterStaysInsideIt) {
    EXPECT_EQ(with_artifacts_marked("BT /Span << /ActualText <FEFF> >> BDC <01> Tj EMC ET\n"),
              "/Artifact BMC\nBT /Span << /ActualText <FEFF> >> BDC <01> Tj EMC ET\nEMC\n");
}

TEST(PageContent, ASpellingInsideAnElementStaysInsideIt) {
    const std::string element =
        "/TD << /MCID 0 >> BDC\nBT /Span << /ActualText <FEFF> >> BDC <01> Tj EMC ET\nEMC\n";
    EXPECT_EQ(with_artifacts_marked(element), element);
}

TEST(PageContent, AnElementBetweenRulesKeepsThemApart) {
    EXPECT_EQ(with_artifacts_marked("0 0 1 1 re f\n/TD << /MCID 0 >> BDC\nEMC\n2 2 1 1 re f\n"),
              "/Artifact BMC\n0 0 1 1 re f\nEMC\n/TD << /MCID 0 >> BDC\nEMC\n"
              "/Artifact BMC\n2 2 1 1 re f\nEMC\n");
}

TEST(PageContent, ATornStreamDoesNoHarm) {
    for (const char* torn : {"", "(", "<", "/", "[", "(\\", "BT (abc", "<</MCID"})
        EXPECT_EQ(with_artifacts_marked(torn).substr(0, std::string{torn}.size()), torn);
}

}  // namespace
}  // namespace letopis
