package org.yinfa.layout;

import java.util.List;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fo.FONode;
import org.apache.fop.fo.FOText;
import org.apache.fop.fo.pagination.Flow;
import org.apache.fop.layoutmgr.FlowLayoutManager;
import org.apache.fop.layoutmgr.LayoutManagerMapping;
import org.apache.fop.layoutmgr.PageSequenceLayoutManager;

/** FOP's layout managers, but for that of flows; shared by all documents. */
final class LayoutManagers extends LayoutManagerMapping {

  LayoutManagers() {
    super(null);
  }

  @Override
  protected void initialize() {
    super.initialize();
    registerMaker(FOText.class, new TextMaker());
  }

  @Override
  public FlowLayoutManager makeFlowLayoutManager(PageSequenceLayoutManager pages, Flow flow) {
    return new GradedFlow(pages, flow);
  }

  /** Text asks its document's agent whether there are tags; all others do without an agent. */
  private static final class TextMaker extends FOTextLayoutManagerMaker {

    @Override
    @SuppressWarnings("rawtypes")
    public void make(FONode node, List managers, FOUserAgent none) {
      super.make(node, managers, node.getUserAgent());
    }
  }
}
