<#-- Which choice of an addressee shows which recommendations: a rule for each, since CSS can't pair them by itself. -->
<#list 1..addressees as number>
.filtered:has(#_to-${number}:checked) .item.to-${number}<#sep>,</#sep>
</#list>
{
  display: revert;
}
